using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Web.Tests.Mail;

namespace WelcomeCenter.Web.Tests.Durability;

/// <summary>No acknowledged request is lost and none doubled, whenever the process is killed (S20).</summary>
public sealed class KillTests
{
    private const int Kills = 10;
    private const int Applicants = 3;

    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Site:FormLimits:RequestsPerAddress"] = "1000000",
        ["Site:FormLimits:RequestsInAll"] = "1000000",
        ["Site:FormLimits:MinimumTime"] = "00:00:00",
        ["Outbox:Lease"] = "00:00:01",
        ["Outbox:Interval"] = "00:00:00.2",
    };

    private readonly ConcurrentDictionary<Guid, ConcurrentBag<string>> acknowledged = new();
    private TestDatabase database = null!;

    [SetUp]
    public async Task Prepare() => database = await TestSite.PreparedDatabaseAsync(DatabaseKind.Sqlite);

    [TearDown]
    public async Task Remove() => await database.DisposeAsync();

    [Test]
    public async Task A_process_killed_again_and_again_loses_no_acknowledged_request_and_doubles_none()
    {
        await using var mail = await MailServer.StartAsync();
        var settings = Settings.Concat(mail.Settings).ToDictionary();
        var port = SiteProcess.FreePort();
        var random = new Random(TestContext.CurrentContext.Random.Next());
        using var enough = new CancellationTokenSource();
        var applicants = Task.CompletedTask;

        for (var kill = 0; kill < Kills; kill++)
        {
            var duringStart = kill % 3 == 2;
            await using var site = SiteProcess.Start(database.Directory, port, settings);
            if (!duringStart)
            {
                await site.WaitUntilReadyAsync();
                applicants = kill == 0 ? await StartApplyingAsync(site.Address, enough) : applicants;
                await OneMoreIsAcknowledgedAsync();
            }

            await Task.Delay(random.Next(20, duringStart ? 3000 : 500));
            await site.KillAsync();
        }

        await using var last = SiteProcess.Start(database.Directory, port, settings);
        await last.WaitUntilReadyAsync();
        await enough.CancelAsync();
        await applicants;
        await OutboxIsEmptyAsync();

        var stored = await ReadAsync("SELECT SubmissionId FROM ConsultationRequests", reader => Guid.Parse(reader.GetString(0)));
        Assert.That(acknowledged, Has.Count.GreaterThan(Kills / 3));
        Assert.That(stored, Is.EquivalentTo(acknowledged.Keys), "stored exactly once, each");
        Assert.That(acknowledged.Values.Select(receipts => receipts.Distinct().Count()), Is.All.EqualTo(1), "one receipt for every form");
        await EveryMailWasDeliveredUnderItsOwnIdAsync(mail);
        TestContext.Out.WriteLine($"{Kills} kills, {stored.Count} requests, {mail.Mails.Count} deliveries of {stored.Count * 2} mails.");
    }

    /// <returns>What ends when they have enough.</returns>
    private async Task<Task> StartApplyingAsync(Uri address, CancellationTokenSource enough)
    {
        var page = await Applicant.FindFormAsync(address);
        return Task.WhenAll(Enumerable.Range(0, Applicants).Select(_ => Task.Run(() => ApplyAsync(address, page, enough))));
    }

    private async Task ApplyAsync(Uri address, Uri page, CancellationTokenSource enough)
    {
        using var applicant = new Applicant(address, page);
        while (!enough.IsCancellationRequested)
        {
            var submission = Guid.NewGuid();
            var receipts = acknowledged.GetOrAdd(submission, _ => []);
            receipts.Add(await applicant.SendUntilAcknowledgedAsync(submission, CancellationToken.None));
            receipts.Add(await applicant.SendUntilAcknowledgedAsync(submission, CancellationToken.None));
            await Task.Delay(30);
        }
    }

    private async Task OneMoreIsAcknowledgedAsync()
    {
        var before = acknowledged.Values.Sum(receipts => receipts.Count);
        for (var patience = 0; patience < 600 && acknowledged.Values.Sum(receipts => receipts.Count) == before; patience++)
        {
            await Task.Delay(50);
        }
    }

    /// <summary>Waits as long as mail leaves, however slow the machine; only a stop is a failure.</summary>
    private async Task OutboxIsEmptyAsync()
    {
        var (waiting, since) = (int.MaxValue, Stopwatch.StartNew());
        while (waiting > 0)
        {
            var left = (await ReadAsync("SELECT COUNT(*) FROM OutboxMails WHERE State <> 'Sent'", reader => reader.GetInt32(0))).Single();
            if (left < waiting)
            {
                (waiting, since) = (left, Stopwatch.StartNew());
            }

            Assert.That(since.Elapsed, Is.LessThan(TimeSpan.FromMinutes(1)), $"{waiting} mails do not leave.");
            await Task.Delay(100);
        }
    }

    private async Task EveryMailWasDeliveredUnderItsOwnIdAsync(MailServer mail)
    {
        var expected = await ReadAsync("SELECT Id FROM OutboxMails", reader => $"{Guid.Parse(reader.GetString(0)):N}@amberg.example");
        Assert.That(mail.Mails.Select(message => message.MessageId).Distinct(), Is.EquivalentTo(expected));
        Assert.That(expected, Has.Count.EqualTo(acknowledged.Count * 2));
    }

    private async Task<List<T>> ReadAsync<T>(string sql, Func<SqliteDataReader, T> read)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(database.Directory, "core.db")};Default Timeout=20");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
