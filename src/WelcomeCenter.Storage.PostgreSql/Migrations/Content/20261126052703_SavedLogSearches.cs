using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WelcomeCenter.Storage.PostgreSql.Migrations.Content
{
    /// <inheritdoc />
    public partial class SavedLogSearches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SavedLogSearches",
                schema: "content",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Query = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedLogSearches", x => x.Name);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SavedLogSearches",
                schema: "content");
        }
    }
}
