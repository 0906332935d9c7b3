using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WelcomeCenter.Storage.Sqlite.Migrations.Content
{
    /// <inheritdoc />
    public partial class SchemaFolders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SchemaFolders",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchemaFolders", x => new { x.Kind, x.Key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_SchemaFolders_Kind_Path",
                table: "SchemaFolders",
                columns: new[] { "Kind", "Path" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SchemaFolders");
        }
    }
}
