using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Operation;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Web.CommandLine.Backups;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.Tests.Operation;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class BackupTests(DatabaseKind kind)
{
    private TestDatabase database = null!;
    private WebApplication app = null!;
    private string archive = null!;

    [SetUp]
    public async Task Start()
    {
        database = await TestDatabase.CreateAsync(kind);
        archive = Path.Combine(database.Directory, "backups", "backup.zip");
        app = Build();
        await app.MigrateAsync(default);
    }

    [TearDown]
    public async Task Stop()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    [Test]
    public async Task What_was_backed_up_comes_back_and_what_was_there_is_kept_aside()
    {
        var before = await SubmitAsync();
        await BackUpAsync();
        var after = await SubmitAsync();

        var aside = await RestoreAsync();

        Assert.That(await IsKnownAsync(before), Is.True);
        Assert.That(await IsKnownAsync(after), Is.False);
        Assert.That(Directory.Exists(aside));
        Assert.That((await SubmitAsync()).Code, Is.Not.Empty);
    }

    [Test]
    public async Task A_backup_replaces_no_file()
    {
        await BackUpAsync();

        Assert.That(BackUpAsync, Throws.TypeOf<OperationRefusedException>().With.Message.Contains("exists already"));
    }

    [Test]
    public async Task Nothing_is_restored_while_the_site_runs()
    {
        await BackUpAsync();
        using var running = new RunningLock(app.Services.GetRequiredService<DataDirectory>());
        await running.StartAsync(default);

        Assert.That(RestoreAsync, Throws.TypeOf<OperationRefusedException>().With.Message.Contains("stop it first"));
    }

    [TestCase("not a zip", "is not a backup")]
    [TestCase("no manifest", "is not a backup")]
    [TestCase("damaged", "is not a backup")]
    [TestCase("newer", "newer version")]
    [TestCase("other provider", "was made with the provider")]
    [TestCase("path outside", "is not a backup")]
    public async Task An_archive_that_cannot_be_used_changes_nothing(string fault, string reason)
    {
        await BackUpAsync();
        var receipt = await SubmitAsync();
        Spoil(fault);

        Assert.That(RestoreAsync, Throws.TypeOf<OperationRefusedException>().With.Message.Contains(reason));

        Assert.That(await IsKnownAsync(receipt), Is.True);
        Assert.That(Directory.EnumerateDirectories(database.Directory, "before-restore-*"), Is.Empty);
    }

    [Test]
    public async Task A_restoring_that_was_interrupted_is_finished_by_the_next_start()
    {
        var before = await SubmitAsync();
        await BackUpAsync();
        var after = await SubmitAsync();
        var interrupted = ActivatorUtilities.CreateInstance<Restoring>(app.Services, (IEnumerable<IDatabase>)[.. app.Services.GetServices<IDatabase>().Take(1), new PowerCut()]);
        Assert.That(() => interrupted.RestoreAsync(archive, default), Throws.TypeOf<IOException>());

        await app.MigrateAsync(default);

        Assert.That(await IsKnownAsync(before), Is.True);
        Assert.That(await IsKnownAsync(after), Is.False);
    }

    private WebApplication Build()
    {
        var settings = new Dictionary<string, string?>(database.Settings) { ["contentRoot"] = Repository.Folder("src", "WelcomeCenter.Web") };
        return WelcomeCenterHost.Build(
            [.. settings.Select(setting => $"--{setting.Key}={setting.Value}")],
            builder => builder.Services.Replace(ServiceDescriptor.Singleton<ISiteLanguages>(new EveryLanguage())));
    }

    private Task BackUpAsync() => app.Services.GetRequiredService<BackupWriting>().WriteAsync(archive, default);

    private Task<string> RestoreAsync() => app.Services.GetRequiredService<Restoring>().RestoreAsync(archive, default);

    private async Task<Receipt> SubmitAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var form = new SubmitConsultationRequest(Guid.NewGuid(), "Amal Haddad", null, "0170 1234567", "ar", [], null, null, true);
        return (await scope.ServiceProvider.GetRequiredService<ConsultationRequestService>().SubmitAsync(form, default)).Value;
    }

    private async Task<bool> IsKnownAsync(Receipt receipt)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ConsultationRequestService>().FindByCodeAsync(receipt.Code, default)).Succeeded;
    }

    private void Spoil(string fault)
    {
        if (fault == "not a zip")
        {
            File.WriteAllText(archive, "This is no archive.");
            return;
        }

        using var zip = ZipFile.Open(archive, ZipArchiveMode.Update);
        switch (fault)
        {
            case "no manifest":
                zip.GetEntry("manifest.json")!.Delete();
                break;
            case "damaged":
                zip.GetEntry("databases/core")!.Delete();
                using (var stream = zip.CreateEntry("databases/core").Open())
                {
                    stream.Write("SQLite format 3"u8);
                }

                break;
            case "newer":
                Replace(zip, "_Initial\"", "_Initial\",\"29990101000000_Later\"");
                break;
            case "other provider":
                Replace(zip, $"\"provider\":\"{kind}\"", "\"provider\":\"Oracle\"");
                break;
            case "path outside":
                Replace(zip, "\"files\":{", "\"files\":{\"data/keys/../../outside\":\"00\",");
                break;
        }
    }

    private static void Replace(ZipArchive zip, string text, string by)
    {
        var entry = zip.GetEntry("manifest.json")!;
        using var reader = new StreamReader(entry.Open());
        var manifest = reader.ReadToEnd();
        Assert.That(manifest, Does.Contain(text));
        reader.Dispose();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("manifest.json").Open());
        writer.Write(manifest.Replace(text, by, StringComparison.Ordinal));
    }

    private sealed class EveryLanguage : ISiteLanguages
    {
        public bool Knows(string isoCode) => true;
    }

    /// <summary>Stands where the second database would be restored.</summary>
    private sealed class PowerCut : IDatabase
    {
        public string Name => "core";

        public string Provider => string.Empty;

        public IReadOnlyList<string> KnownMigrations => [];

        public Task<bool> MigrateAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public Task<DatabaseState> StateAsync(CancellationToken cancellationToken) => Task.FromResult(DatabaseState.Ready);

        public Task<IReadOnlyList<string>> AppliedMigrationsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

        public Task SaveAsync(string file, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task RestoreAsync(string file, string aside, CancellationToken cancellationToken) => throw new IOException("The power is gone.");
    }
}
