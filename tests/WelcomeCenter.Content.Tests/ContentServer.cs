using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Storage.PostgreSql;
using WelcomeCenter.Storage.Sqlite;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Tests;

/// <summary>One instance of the content server on a database of its own, or on that of another instance.</summary>
internal sealed class ContentServer : IAsyncDisposable
{
    public static readonly Guid User = Guid.Parse("11111111-1111-1111-1111-111111111111");

    // By the folder that is imported.
    private static readonly ConcurrentDictionary<string, DatabaseTemplate> Prepared = new();

    private readonly ServiceProvider services;
    private readonly TestDatabase? owned;

    private ContentServer(TestDatabase database, bool owned) => (services, this.owned) = (Services(database), owned ? database : null);

    public static string SmallSite => Repository.Folder("tests", "WelcomeCenter.Content.Tests", "Samples", "small");

    /// <summary>Where the SQLite file of the content lies.</summary>
    public FullDisk Disk { get; } = new();

    public PublishedSnapshot Snapshot => services.GetRequiredService<SnapshotStore>().Current;

    /// <summary>Where the files of the media library lie.</summary>
    public string MediaFolder => Path.Combine(owned!.Directory, "media");

    /// <summary>The SQLite file of the content.</summary>
    public string DatabaseFile => Path.Combine(owned!.Directory, "content.db");

    public SnapshotStore Snapshots => services.GetRequiredService<SnapshotStore>();

    public ContentSchema Schema => services.GetRequiredService<SchemaStore>().Current;

    public SnapshotRefresher Refresher => services.GetRequiredService<SnapshotRefresher>();

    public static async Task<ContentServer> StartAsync(DatabaseKind kind, string? import = null)
    {
        var template = Prepared.GetOrAdd(import ?? string.Empty, _ => new DatabaseTemplate(database => PrepareAsync(database, import), "content"));
        var server = new ContentServer(await template.CopyAsync(kind), owned: true);
        await server.Refresher.LoadAsync(CancellationToken.None);
        return server;
    }

    /// <summary>A second instance on the same database.</summary>
    public async Task<ContentServer> AnotherInstanceAsync()
    {
        var other = new ContentServer(owned ?? throw new InvalidOperationException("Only the first instance knows the database."), owned: false);
        await other.Refresher.LoadAsync(CancellationToken.None);
        return other;
    }

    public Task<USyncReport> ImportAsync(string folder) => UseAsync<USyncImport, USyncReport>(import => import.ImportAsync(folder, CancellationToken.None));

    /// <summary>Runs one operation as one request would: with services of its own.</summary>
    public async Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> use)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<ContentOutcome> CreateAsync(Guid key, Guid? parent, params (string Culture, string Name)[] names) =>
        UseAsync<DocumentEditing, ContentOutcome>(editing => editing.CreateAsync(
            new NewDocument(key, parent, Small.PageType, Small.Page(names)), User, CancellationToken.None));

    public Task<ContentOutcome> UpdateAsync(Guid key, DocumentInput input, Guid? user = null) =>
        UseAsync<DocumentEditing, ContentOutcome>(editing => editing.UpdateAsync(key, input, user ?? User, CancellationToken.None));

    public Task<ContentOutcome> PublishAsync(Guid key, params string[] cultures) =>
        UseAsync<DocumentPublishing, ContentOutcome>(publishing => publishing.PublishAsync(key, cultures, User, CancellationToken.None));

    public Task<ContentOutcome> UnpublishAsync(Guid key, params string[] cultures) =>
        UseAsync<DocumentPublishing, ContentOutcome>(publishing => publishing.UnpublishAsync(key, cultures, User, CancellationToken.None));

    public Task<DocumentDetails?> FindAsync(Guid key) =>
        UseAsync<DocumentReader, DocumentDetails?>(reader => reader.FindAsync(key, CancellationToken.None));

    /// <summary>A published page below a parent, in German.</summary>
    public async Task<Guid> PublishedPageAsync(string name, Guid? parent = null)
    {
        var key = Guid.CreateVersion7();
        Assert.That(await CreateAsync(key, parent ?? Small.Home, ("de", name)), Is.EqualTo(ContentOutcome.Success));
        Assert.That(await PublishAsync(key, "de"), Is.EqualTo(ContentOutcome.Success));
        return key;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (owned is not null)
        {
            await owned.DisposeAsync();
        }
    }

    private static async Task PrepareAsync(TestDatabase database, string? import)
    {
        await using var server = new ContentServer(database, owned: false);
        await server.UseAsync<ContentDbContext, bool>(async db =>
        {
            await db.Database.MigrateAsync();
            return true;
        });
        if (import is not null)
        {
            Assert.That((await server.ImportAsync(import)).Problems, Is.Empty);
        }
    }

    private ServiceProvider Services(TestDatabase database)
    {
        var collection = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddContentServer();
        collection.AddSingleton(new MediaFiles(Path.Combine(database.Directory, "media")));
        collection.AddSingleton(new TemporaryFiles(Path.Combine(database.Directory, "temporary-files"), 1 << 20, new NoScan(), TimeProvider.System));
        if (database.Kind is DatabaseKind.Sqlite)
        {
            collection.AddSqliteStorage(new SqliteStorageOptions(database.Directory));
            collection.ConfigureDbContext<ContentDbContext>(options => options.AddInterceptors(Disk));
        }
        else
        {
            collection.AddPostgreSqlStorage(new PostgreSqlStorageOptions(
                database.Settings["ConnectionStrings:Content"] ?? string.Empty,
                database.Settings["ConnectionStrings:Core"] ?? string.Empty));
        }

        return collection.BuildServiceProvider(validateScopes: true);
    }

    private sealed class NoScan : IUploadScan
    {
        public Task<bool> IsCleanAsync(string path, CancellationToken cancellationToken) => Task.FromResult(true);
    }
}

/// <summary>What stands in the sample folder <c>small</c>.</summary>
internal static class Small
{
    public static readonly Guid Home = Guid.Parse("16484310-493b-5644-a776-56c7eae771d9");
    public static readonly Guid Living = Guid.Parse("401ac657-ca38-55f6-9d80-626a38fd6ef5");
    public static readonly Guid PageType = Guid.Parse("9985a007-0b9a-5e3c-b678-b0d7c1f8501c");
    public static readonly Guid NoteType = Guid.Parse("04f23693-bcf0-53f4-b581-ae6bd1fbc931");
    public static readonly Guid StepType = Guid.Parse("91e3a2e9-5c87-558e-b1ab-aae7f838f5dd");
    public static readonly Guid PageTemplate = Guid.Parse("c1aa89df-f61e-569f-9955-7012006ae453");

    /// <summary>A page whose title is its name.</summary>
    public static DocumentInput Page(params (string Culture, string Name)[] names) => new(
        [.. names.Select(name => Value("title", name.Culture, name.Name))],
        [.. names.Select(name => new VariantInput(name.Culture, name.Name))],
        PageTemplate);

    public static PropertyInput Value(string alias, string? culture, object? value) =>
        new(alias, culture, null, JsonSerializer.SerializeToElement(value));
}
