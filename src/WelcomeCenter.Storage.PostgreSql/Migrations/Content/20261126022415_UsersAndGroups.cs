using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WelcomeCenter.Storage.PostgreSql.Migrations.Content
{
    /// <inheritdoc />
    public partial class UsersAndGroups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<List<Guid>>(
                name: "DocumentStartNodes",
                schema: "content",
                table: "Users",
                type: "uuid[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<bool>(
                name: "HasDocumentRootAccess",
                schema: "content",
                table: "Users",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "HasMediaRootAccess",
                schema: "content",
                table: "Users",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "InvitedDate",
                schema: "content",
                table: "Users",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                schema: "content",
                table: "Users",
                type: "text",
                nullable: false,
                defaultValue: "Default");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "LastLockoutDate",
                schema: "content",
                table: "Users",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "LastPasswordChangeDate",
                schema: "content",
                table: "Users",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<List<Guid>>(
                name: "MediaStartNodes",
                schema: "content",
                table: "Users",
                type: "uuid[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "UpdateDate",
                schema: "content",
                table: "Users",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Permissions",
                schema: "content",
                table: "UserGroups",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "ApiClients",
                schema: "content",
                columns: table => new
                {
                    ClientId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiClients", x => x.ClientId);
                    table.ForeignKey(
                        name: "FK_ApiClients_Users_UserId",
                        column: x => x.UserId,
                        principalSchema: "content",
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ApiClients_UserId",
                schema: "content",
                table: "ApiClients",
                column: "UserId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ApiClients",
                schema: "content");

            migrationBuilder.DropColumn(
                name: "DocumentStartNodes",
                schema: "content",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "HasDocumentRootAccess",
                schema: "content",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "HasMediaRootAccess",
                schema: "content",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "InvitedDate",
                schema: "content",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "Kind",
                schema: "content",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "LastLockoutDate",
                schema: "content",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "LastPasswordChangeDate",
                schema: "content",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "MediaStartNodes",
                schema: "content",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "UpdateDate",
                schema: "content",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "Permissions",
                schema: "content",
                table: "UserGroups");
        }
    }
}
