using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WelcomeCenter.Storage.PostgreSql.Migrations.Content
{
    /// <inheritdoc />
    public partial class SchemaFolders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SchemaFolders",
                schema: "content",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Path = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchemaFolders", x => new { x.Kind, x.Key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_SchemaFolders_Kind_Path",
                schema: "content",
                table: "SchemaFolders",
                columns: new[] { "Kind", "Path" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SchemaFolders",
                schema: "content");
        }
    }
}
