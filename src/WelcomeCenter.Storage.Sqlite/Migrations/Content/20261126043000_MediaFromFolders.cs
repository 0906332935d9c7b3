using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using WelcomeCenter.Content;

#nullable disable

namespace WelcomeCenter.Storage.Sqlite.Migrations.Content
{
    /// <summary>
    /// Media items of an imported folder were kept as text that nothing read. They are items of the library now; the next import of the folder creates them.
    /// </summary>
    [DbContext(typeof(ContentDbContext))]
    [Migration("20261126043000_MediaFromFolders")]
    public partial class MediaFromFolders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""DELETE FROM "SchemaItems" WHERE "Kind" = 'Media'""");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
