using System.Data.Common;
using Microsoft.Data.Sqlite;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Publishing;

/// <summary>A database file that cannot be read: a database error says so, and what is being served goes on being served.</summary>
internal sealed class DamagedDatabaseTests
{
    private ContentServer server = null!;

    [SetUp]
    public async Task StartAsync()
    {
        server = await ContentServer.StartAsync(DatabaseKind.Sqlite, ContentServer.SmallSite);
        SqliteConnection.ClearAllPools();
        File.Delete(server.DatabaseFile + "-wal");
        await File.WriteAllTextAsync(server.DatabaseFile, new string('x', 100_000));
    }

    [TearDown]
    public async Task StopAsync() => await server.DisposeAsync();

    [Test]
    public void Reading_everything_anew_fails_and_the_running_content_stays()
    {
        Assert.That(() => server.Refresher.LoadAsync(CancellationToken.None), Throws.InstanceOf<DbException>());
        Assert.That(server.Snapshot.Url(Small.Living, "de"), Is.EqualTo("/de/wohnen/"));
    }

    [Test]
    public void Looking_for_changes_fails_and_the_running_content_stays()
    {
        Assert.That(() => server.Refresher.CatchUpAsync(CancellationToken.None), Throws.InstanceOf<DbException>());
        Assert.That(server.Snapshot.Url(Small.Living, "de"), Is.EqualTo("/de/wohnen/"));
    }
}
