using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Sync;

internal sealed class FullDiskTests
{
    [Test]
    public async Task An_import_that_finds_the_disk_full_changes_nothing_and_can_be_repeated()
    {
        await using var server = await ContentServer.StartAsync(DatabaseKind.Sqlite, ContentServer.SmallSite);
        using var folder = new FolderCopy(ContentServer.SmallSite);
        folder.Replace("Content/start.config", "Willkommen", "Changed");
        folder.Replace("Content/wohnen.config", "[Wohnen]", $"[{RandomNumberGenerator.GetHexString(400_000)}]");
        server.Disk.IsFull = true;

        Assert.That(() => server.ImportAsync(folder.Path), Throws.InstanceOf<DbUpdateException>());

        await server.Refresher.LoadAsync(CancellationToken.None);
        Assert.That(TitleOf(server), Is.EqualTo("Willkommen"));
        Assert.That(await server.UseAsync<USyncImport, USyncReport>(import => import.ReportAsync(ContentServer.SmallSite, default)), Has.Property("Changes").Empty);
        server.Disk.IsFull = false;
        Assert.That((await server.ImportAsync(folder.Path)).Failed, Is.False);
        Assert.That(TitleOf(server), Is.EqualTo("Changed"));
    }

    private static string? TitleOf(ContentServer server) => server.Snapshot.Find(Small.Home)?.Value<string>("title", "de");
}
