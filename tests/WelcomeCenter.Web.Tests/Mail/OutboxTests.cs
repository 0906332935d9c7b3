using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Outbox;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Web.Adapters.Mail;

namespace WelcomeCenter.Web.Tests.Mail;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class OutboxTests(DatabaseKind database)
{
    [Test]
    public async Task Without_a_server_mail_is_written_to_files_in_the_language_of_the_person()
    {
        await using var site = await TestSite.StartAsync(database, Quick);

        var receipt = await SubmitAsync(site);

        var mails = await EventuallyAsync(() => ReadFolder(site), found => found.Count == 2);
        var toPerson = mails.Single(mail => mail.To.Mailboxes.Single().Address == "amal@example.org");
        Assert.That(toPerson.TextBody, Does.Contain(receipt.Code).And.Contain($"/ar/status/{receipt.Code}").And.Contain("مرحبًا"));
        Assert.That(toPerson.ToString(), Does.Not.Contain("Amal Haddad").And.Not.Contain("0170"));
    }

    [Test]
    public async Task The_house_gets_a_link_and_nothing_about_the_person()
    {
        await using var server = await MailServer.StartAsync();
        await using var site = await TestSite.StartAsync(database, With(server.Settings));

        var receipt = await SubmitAsync(site);

        await EventuallyAsync(() => server.Mails, mails => mails.Count == 2);
        var toHouse = server.Mails.Single(mail => mail.To.Mailboxes.Single().Address == "coordinator@amberg.example");
        Assert.That(toHouse.TextBody, Does.Contain("/umbraco/section/cases/workspace/wc-request/edit/"));
        Assert.That(toHouse.ToString(), Does.Not.Contain("Amal").And.Not.Contain("example.org").And.Not.Contain("170").And.Not.Contain(receipt.Code));
    }

    [Test]
    public async Task A_server_that_is_busy_at_first_gets_every_mail_once_under_one_message_id()
    {
        await using var server = await MailServer.StartAsync(temporaryFailures: 2);
        await using var site = await TestSite.StartAsync(database, With(server.Settings));
        await SubmitAsync(site);
        await EventuallyAsync(() => site.Logs.Lines.Count(line => line.Contains("smtp.451")), failures => failures == 2);

        site.Clock.Advance(TimeSpan.FromMinutes(1));

        await EventuallyAsync(() => server.Mails, mails => mails.Count == 2);
        Assert.That(server.Mails.Select(mail => mail.MessageId), Is.Unique);
    }

    [TestCase("Port", "1", "smtp.unreachable")]
    [TestCase("SecureSocketOptions", "StartTls", "smtp.tls")]
    [TestCase("SecureSocketOptions", "SslOnConnect", "smtp.tls")]
    [TestCase("Username", "somebody", "smtp.tls")]
    public async Task A_wrong_server_neither_blocks_requests_nor_loses_mail_nor_tells_addresses_to_the_log(string setting, string value, string failure)
    {
        await using var server = await MailServer.StartAsync();
        var settings = With(server.Settings);
        settings[$"Umbraco:CMS:Global:Smtp:{setting}"] = value;
        await using var site = await TestSite.StartAsync(database, settings);

        var receipt = await SubmitAsync(site);

        Assert.That(receipt.Code, Is.Not.Empty);
        await EventuallyAsync(() => site.Logs.Lines.Count(line => line.Contains(failure)), failures => failures >= 2);
        Assert.That(site.Logs.Lines, Has.None.Contains("amal@example.org"));
        Assert.That(await site.Services.GetRequiredService<OutboxInspection>().ReportAsync(default), Is.EqualTo(new OutboxReport(0, 0)));
        site.Clock.Advance(TimeSpan.FromHours(2));
        Assert.That(await site.Services.GetRequiredService<OutboxInspection>().ReportAsync(default), Is.EqualTo(new OutboxReport(0, 2)));
    }

    [TestCase("amal@example.org\r\nBcc: everybody@example.org")]
    [TestCase("amal@example.org, everybody@example.org")]
    [TestCase("<amal@example.org>")]
    [TestCase("")]
    public void An_address_that_would_reach_others_is_refused(string to)
    {
        var mail = new ComposedMail(OutboxMailId.New(), to, "de", "Betreff", "Text");

        Assert.That(() => MailMessages.Of(mail, "welcome@amberg.example", default), Throws.TypeOf<MailNotSentException>());
    }

    [Test]
    public void A_subject_stays_one_line()
    {
        var mail = new ComposedMail(OutboxMailId.New(), "amal@example.org", "de", "Betreff\r\nBcc: everybody@example.org", "Text");

        var message = MailMessages.Of(mail, "welcome@amberg.example", default);

        Assert.That(message.Bcc, Is.Empty);
        Assert.That(message.Headers.Select(header => header.Field), Has.None.EqualTo("Bcc"));
    }

    private static Dictionary<string, string?> Quick => new() { ["Outbox:Interval"] = "00:00:00.2" };

    private static Dictionary<string, string?> With(Dictionary<string, string?> settings) => new(Quick.Concat(settings));

    private static async Task<Receipt> SubmitAsync(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var form = new SubmitConsultationRequest(Guid.NewGuid(), "Amal Haddad", "amal@example.org", "0170 1234567", "ar", [], null, null, true);
        return (await scope.ServiceProvider.GetRequiredService<ConsultationRequestService>().SubmitAsync(form, default)).Value;
    }

    private static List<MimeMessage> ReadFolder(TestSite site)
    {
        var folder = Path.Combine(site.DataDirectory, "mail");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.eml").Select(file => MimeMessage.Load(file))] : [];
    }

    private static async Task<T> EventuallyAsync<T>(Func<T> ask, Func<T, bool> isRight)
    {
        for (var limit = DateTime.UtcNow.AddSeconds(40); ; await Task.Delay(100))
        {
            var answer = ask();
            if (isRight(answer) || DateTime.UtcNow > limit)
            {
                Assert.That(isRight(answer), $"It is still {answer}.");
                return answer;
            }
        }
    }
}
