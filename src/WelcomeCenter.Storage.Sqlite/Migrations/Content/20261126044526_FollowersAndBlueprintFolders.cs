using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WelcomeCenter.Storage.Sqlite.Migrations.Content
{
    /// <inheritdoc />
    public partial class FollowersAndBlueprintFolders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CreatorKey",
                table: "Documents",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // Who wrote the oldest version that is kept counts as the author of what was there before.
            migrationBuilder.Sql(
                """
                UPDATE "Documents" SET "CreatorKey" = COALESCE(
                    (SELECT version."UserKey" FROM "DocumentVersions" AS version
                     WHERE version."DocumentKey" = "Documents"."Key" ORDER BY version."VersionDate" LIMIT 1),
                    "WriterKey");
                """);

            migrationBuilder.CreateTable(
                name: "BlueprintFolders",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BlueprintFolders", x => x.Key);
                    table.ForeignKey(
                        name: "FK_BlueprintFolders_BlueprintFolders_ParentKey",
                        column: x => x.ParentKey,
                        principalTable: "BlueprintFolders",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentFollowers",
                columns: table => new
                {
                    DocumentKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Actions = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentFollowers", x => new { x.DocumentKey, x.UserKey });
                    table.ForeignKey(
                        name: "FK_DocumentFollowers_Documents_DocumentKey",
                        column: x => x.DocumentKey,
                        principalTable: "Documents",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DocumentFollowers_Users_UserKey",
                        column: x => x.UserKey,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FollowerNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    Cultures = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    DueAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowerNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowerNotices_Users_UserKey",
                        column: x => x.UserKey,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BlueprintFolders_ParentKey",
                table: "BlueprintFolders",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentFollowers_UserKey",
                table: "DocumentFollowers",
                column: "UserKey");

            migrationBuilder.CreateIndex(
                name: "IX_FollowerNotices_DueAt",
                table: "FollowerNotices",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_FollowerNotices_UserKey",
                table: "FollowerNotices",
                column: "UserKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BlueprintFolders");

            migrationBuilder.DropTable(
                name: "DocumentFollowers");

            migrationBuilder.DropTable(
                name: "FollowerNotices");

            migrationBuilder.DropColumn(
                name: "CreatorKey",
                table: "Documents");
        }
    }
}
