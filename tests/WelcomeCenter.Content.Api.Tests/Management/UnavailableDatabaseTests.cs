using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management;

/// <summary>The content database is full, locked or damaged: said in problem details, readers notice nothing, nothing stored is lost.</summary>
public sealed class UnavailableDatabaseTests
{
    private const string Marked = "Markierter Satz";

    private readonly FullDisk disk = new();
    private TestSite site = null!;
    private StaffClient editor = null!;
    private Guid page;

    [SetUp]
    public async Task PublishPage()
    {
        disk.IsFull = false;
        site = await TestSite.StartAsync(
            DatabaseKind.Sqlite,
            adjust: builder => builder.Services.ConfigureDbContext<ContentDbContext>(options => options.AddInterceptors(disk)));
        editor = await site.StaffAsync("editor");
        page = await editor.NewPageAsync("Vorher");
        (await editor.PublishAsync(page, "de")).EnsureSuccessStatusCode();
    }

    [TearDown]
    public async Task Stop()
    {
        editor.Dispose();
        await site.DisposeAsync();
    }

    [Test]
    public async Task On_a_full_disk_a_draft_is_refused_and_saved_by_the_same_request_afterwards()
    {
        var draft = await LongDraftAsync();
        disk.IsFull = true;

        using var refused = await editor.PutAsync($"/document/{page}", draft);

        await IsRefusedAsync(refused);
        Assert.That(site.Logs.Lines, Has.Some.Contains("disk is full"));
        Assert.That(await editor.ValueAsync($"/document/{page}", "title", "de"), Is.EqualTo("Vorher"));
        disk.IsFull = false;
        await editor.SaveAsync(page, draft);
        Assert.That(await editor.ValueAsync($"/document/{page}", "title", "de"), Is.EqualTo(Marked));
    }

    [Test]
    public async Task On_a_full_disk_nothing_is_published_and_the_same_request_publishes_it_afterwards()
    {
        await editor.SaveAsync(page, await LongDraftAsync());
        disk.IsFull = true;

        using var refused = await editor.PublishAsync(page, "de");

        await IsRefusedAsync(refused);
        Assert.That(await editor.StateAsync(page, "de"), Is.EqualTo("PublishedPendingChanges"));
        disk.IsFull = false;
        (await editor.PublishAsync(page, "de")).EnsureSuccessStatusCode();
        Assert.That(await ReadersSeeAsync(), Is.EqualTo(Marked));
    }

    [Test]
    public async Task A_locked_database_refuses_editors_and_sign_in_for_as_long_as_it_is_locked()
    {
        var draft = await editor.WithValueAsync(page, "title", "de", Marked);
        await using var other = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await other.OpenAsync();
        await ExecuteAsync(other, "BEGIN IMMEDIATE");

        var saving = editor.PutAsync($"/document/{page}", draft);
        using var stranger = StaffClient.Stranger(site);
        var signIn = await stranger.SubmitSignInAsync(TestSite.AdministratorEmail, "Wrong-Password-1", acceptLanguage: "en");

        using var refused = await saving;
        await IsRefusedAsync(refused);
        Assert.That((signIn.Status, signIn.Language), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "en")));
        Assert.That(signIn.Text, Does.Contain("Signing in is not possible right now"));
        await ExecuteAsync(other, "ROLLBACK");
        await editor.SaveAsync(page, draft);
    }

    [Test]
    public async Task A_damaged_database_refuses_editors_and_readers_go_on_reading()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(DatabaseFile + "-wal");
        await File.WriteAllTextAsync(DatabaseFile, new string('x', 100_000));

        using var refused = await editor.GetAsync($"/document/{page}");

        await IsRefusedAsync(refused);
    }

    private string DatabaseFile => Path.Combine(site.DataDirectory, "content.db");

    /// <summary>Too long for the pages that the file has to spare, packed or not.</summary>
    private async Task<JsonObject> LongDraftAsync()
    {
        await editor.SaveAsync(page, await editor.WithValueAsync(page, "body", "de", RichText("kurz")));
        var draft = await editor.WithValueAsync(page, "body", "de", RichText(RandomNumberGenerator.GetHexString(800_000)));
        draft["values"]!.AsArray().Single(value => (string?)value!["alias"] == "title")!["value"] = Marked;
        return draft;
    }

    private static JsonObject RichText(string text) => new() { ["markup"] = $"<p>{text}</p>" };

    private async Task IsRefusedAsync(HttpResponseMessage response)
    {
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That((response.StatusCode, response.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "application/problem+json")));
        Assert.That(problem.GetProperty("type").GetString(), Is.EqualTo("Error"));
        Assert.That(problem.GetProperty("operationStatus").GetString(), Is.EqualTo("DatabaseUnavailable"));
        Assert.That(problem.GetProperty("title").GetString(), Does.StartWith("Die Daten lassen sich gerade nicht"));
        Assert.That(await ReadersSeeAsync(), Is.EqualTo("Vorher"));
        Assert.That(site.Logs.Lines, Has.None.Contains(Marked).And.None.Contains("@example.org"));
    }

    private async Task<string> ReadersSeeAsync()
    {
        using var reader = site.CreateClient();
        var address = site.Services.GetRequiredService<SnapshotStore>().Current.Url(page, "de");
        return (await WebPage.ReadAsync(await reader.GetAsync(address))).Heading();
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
