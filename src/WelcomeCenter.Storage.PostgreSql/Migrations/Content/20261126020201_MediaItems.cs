using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WelcomeCenter.Storage.PostgreSql.Migrations.Content
{
    /// <inheritdoc />
    public partial class MediaItems : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "MediaItems",
                schema: "content",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentKey = table.Column<Guid>(type: "uuid", nullable: true),
                    Path = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    SortOrder = table.Column<int>(type: "integer", nullable: false),
                    MediaTypeKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    SearchName = table.Column<string>(type: "text", nullable: false),
                    Trashed = table.Column<bool>(type: "boolean", nullable: false),
                    OriginalParentKey = table.Column<Guid>(type: "uuid", nullable: true),
                    FileHash = table.Column<string>(type: "text", nullable: true),
                    CreateDate = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorKey = table.Column<Guid>(type: "uuid", nullable: false),
                    WriterKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Values = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediaItems", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MediaItems_FileHash",
                schema: "content",
                table: "MediaItems",
                column: "FileHash");

            migrationBuilder.CreateIndex(
                name: "IX_MediaItems_ParentKey_SortOrder",
                schema: "content",
                table: "MediaItems",
                columns: new[] { "ParentKey", "SortOrder" });

            migrationBuilder.CreateIndex(
                name: "IX_MediaItems_Path",
                schema: "content",
                table: "MediaItems",
                column: "Path");

            migrationBuilder.CreateIndex(
                name: "IX_MediaItems_SearchName",
                schema: "content",
                table: "MediaItems",
                column: "SearchName");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MediaItems",
                schema: "content");
        }
    }
}
