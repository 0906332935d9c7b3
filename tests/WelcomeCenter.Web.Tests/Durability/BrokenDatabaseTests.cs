using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Testing.Staff;
using WelcomeCenter.Web.Tests.BackOffice;

namespace WelcomeCenter.Web.Tests.Durability;

public sealed class BrokenDatabaseTests
{
    [TestCase("core.db")]
    [TestCase("content.db")]
    public async Task A_database_that_is_no_database_is_named_at_the_start_and_left_as_it_is(string name)
    {
        var data = Directory.CreateTempSubdirectory("welcome-center-broken-").FullName;
        var file = Path.Combine(data, name);
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("This is no database. ", 500)));
        var before = await File.ReadAllBytesAsync(file);

        await using var site = SiteProcess.Start(data, SiteProcess.FreePort());
        var code = await site.WaitForExitAsync();

        Assert.That(code, Is.Not.Zero);
        Assert.That(site.Said, Does.Contain("database").And.Not.Contain("   at "));
        Assert.That(await File.ReadAllBytesAsync(file), Is.EqualTo(before));
    }

    [Test]
    public async Task A_locked_database_refuses_in_seconds_and_takes_the_same_form_afterwards()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        using var coordinator = await site.StaffAsync("coordinator");
        await using var other = new SqliteConnection($"Data Source={Path.Combine(site.DataDirectory, "core.db")};Pooling=False");
        await other.OpenAsync();
        await ExecuteAsync(other, "BEGIN IMMEDIATE");

        var patience = Stopwatch.StartNew();
        var opening = coordinator.Http.PostAsync($"{CasesApiClient.Base}/requests/{Guid.NewGuid()}/case", null);
        Assert.That(() => site.GivenRequestAsync(), Throws.InstanceOf<DbUpdateException>().Or.InstanceOf<SqliteException>());
        using var answer = await opening;
        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "application/problem+json")));
        Assert.That(patience.Elapsed, Is.LessThan(TimeSpan.FromSeconds(15)));

        await ExecuteAsync(other, "ROLLBACK");
        Assert.That((await site.GivenRequestAsync()).Code, Is.Not.Empty);
    }

    [Test]
    public async Task A_database_that_disappears_makes_the_site_unready_and_is_told_to_readers_in_their_language()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        var code = (await site.GivenRequestAsync()).Code;
        SqliteConnection.ClearAllPools();
        File.Delete(Path.Combine(site.DataDirectory, "core.db-wal"));
        await File.WriteAllTextAsync(Path.Combine(site.DataDirectory, "core.db"), new string('x', 8192));
        using var client = site.CreateClient();

        var response = await client.GetAsync("/health/ready");
        var status = await WebPage.ReadAsync(await client.GetAsync($"/ar/status/{code}"));

        Assert.That(((int)response.StatusCode, await response.Content.ReadAsStringAsync()), Is.EqualTo((503, "Unhealthy")));
        Assert.That((status.Status, status.Language), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "ar")));
        Assert.That(status.Document.DocumentElement.OuterHtml, Does.Not.Contain("SQLite").And.Not.Contain("Exception"));
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
