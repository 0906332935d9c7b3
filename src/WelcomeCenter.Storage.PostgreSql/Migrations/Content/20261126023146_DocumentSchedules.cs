using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WelcomeCenter.Storage.PostgreSql.Migrations.Content
{
    /// <inheritdoc />
    public partial class DocumentSchedules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ExpireAt",
                schema: "content",
                table: "DocumentVariants",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ReleaseAt",
                schema: "content",
                table: "DocumentVariants",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentVariants_ExpireAt",
                schema: "content",
                table: "DocumentVariants",
                column: "ExpireAt");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentVariants_ReleaseAt",
                schema: "content",
                table: "DocumentVariants",
                column: "ReleaseAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DocumentVariants_ExpireAt",
                schema: "content",
                table: "DocumentVariants");

            migrationBuilder.DropIndex(
                name: "IX_DocumentVariants_ReleaseAt",
                schema: "content",
                table: "DocumentVariants");

            migrationBuilder.DropColumn(
                name: "ExpireAt",
                schema: "content",
                table: "DocumentVariants");

            migrationBuilder.DropColumn(
                name: "ReleaseAt",
                schema: "content",
                table: "DocumentVariants");
        }
    }
}
