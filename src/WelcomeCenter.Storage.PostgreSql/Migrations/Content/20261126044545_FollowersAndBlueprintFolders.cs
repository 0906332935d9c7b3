using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WelcomeCenter.Storage.PostgreSql.Migrations.Content
{
    /// <inheritdoc />
    public partial class FollowersAndBlueprintFolders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CreatorKey",
                schema: "content",
                table: "Documents",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // Who wrote the oldest version that is kept counts as the author of what was there before.
            migrationBuilder.Sql(
                """
                UPDATE content."Documents" SET "CreatorKey" = COALESCE(
                    (SELECT version."UserKey" FROM content."DocumentVersions" AS version
                     WHERE version."DocumentKey" = content."Documents"."Key" ORDER BY version."VersionDate" LIMIT 1),
                    "WriterKey");
                """);

            migrationBuilder.CreateTable(
                name: "BlueprintFolders",
                schema: "content",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentKey = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BlueprintFolders", x => x.Key);
                    table.ForeignKey(
                        name: "FK_BlueprintFolders_BlueprintFolders_ParentKey",
                        column: x => x.ParentKey,
                        principalSchema: "content",
                        principalTable: "BlueprintFolders",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentFollowers",
                schema: "content",
                columns: table => new
                {
                    DocumentKey = table.Column<Guid>(type: "uuid", nullable: false),
                    UserKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Actions = table.Column<List<string>>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentFollowers", x => new { x.DocumentKey, x.UserKey });
                    table.ForeignKey(
                        name: "FK_DocumentFollowers_Documents_DocumentKey",
                        column: x => x.DocumentKey,
                        principalSchema: "content",
                        principalTable: "Documents",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DocumentFollowers_Users_UserKey",
                        column: x => x.UserKey,
                        principalSchema: "content",
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FollowerNotices",
                schema: "content",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserKey = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentKey = table.Column<Guid>(type: "uuid", nullable: false),
                    ActorKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Action = table.Column<string>(type: "text", nullable: false),
                    Cultures = table.Column<string>(type: "text", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowerNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowerNotices_Users_UserKey",
                        column: x => x.UserKey,
                        principalSchema: "content",
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BlueprintFolders_ParentKey",
                schema: "content",
                table: "BlueprintFolders",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentFollowers_UserKey",
                schema: "content",
                table: "DocumentFollowers",
                column: "UserKey");

            migrationBuilder.CreateIndex(
                name: "IX_FollowerNotices_DueAt",
                schema: "content",
                table: "FollowerNotices",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_FollowerNotices_UserKey",
                schema: "content",
                table: "FollowerNotices",
                column: "UserKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BlueprintFolders",
                schema: "content");

            migrationBuilder.DropTable(
                name: "DocumentFollowers",
                schema: "content");

            migrationBuilder.DropTable(
                name: "FollowerNotices",
                schema: "content");

            migrationBuilder.DropColumn(
                name: "CreatorKey",
                schema: "content",
                table: "Documents");
        }
    }
}
