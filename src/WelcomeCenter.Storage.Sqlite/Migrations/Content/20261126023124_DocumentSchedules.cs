using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WelcomeCenter.Storage.Sqlite.Migrations.Content
{
    /// <inheritdoc />
    public partial class DocumentSchedules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ExpireAt",
                table: "DocumentVariants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReleaseAt",
                table: "DocumentVariants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentVariants_ExpireAt",
                table: "DocumentVariants",
                column: "ExpireAt");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentVariants_ReleaseAt",
                table: "DocumentVariants",
                column: "ReleaseAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DocumentVariants_ExpireAt",
                table: "DocumentVariants");

            migrationBuilder.DropIndex(
                name: "IX_DocumentVariants_ReleaseAt",
                table: "DocumentVariants");

            migrationBuilder.DropColumn(
                name: "ExpireAt",
                table: "DocumentVariants");

            migrationBuilder.DropColumn(
                name: "ReleaseAt",
                table: "DocumentVariants");
        }
    }
}
