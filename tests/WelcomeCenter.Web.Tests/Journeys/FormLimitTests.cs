using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Web.Tests.Journeys;

/// <summary>S10.</summary>
public sealed class FormLimitTests(DatabaseKind database) : SiteTests(database)
{
    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Site:FormLimits:RequestsPerAddress"] = "2",
        ["Site:FormLimits:CodesPerAddress"] = "3",
        ["Site:FormLimits:Window"] = "01:00:00",
    };

    [Test]
    public async Task After_too_many_forms_the_person_is_asked_to_wait_and_keeps_what_they_wrote()
    {
        var consultations = new Consultations(Site);
        using var client = Site.CreateClient();
        await consultations.ReceiptAsync(client);
        await consultations.ReceiptAsync(client);
        var stored = await consultations.StoredAsync();

        var response = await consultations.SendAsync(client, await consultations.FilledInAsync(client, "en"), "en");
        var page = await WebPage.ReadAsync(response);

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(response.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromHours(1)));
        Assert.That(page.Errors().Single(), Does.Contain("please wait"));
        Assert.That(page.Form().Value("name"), Is.EqualTo("Amal Haddad"));
        Assert.That(await consultations.StoredAsync(), Is.EqualTo(stored));
    }

    [Test]
    public async Task Codes_cannot_be_guessed_without_end()
    {
        using var client = Site.CreateClient();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            Assert.That((await client.GetAsync("/de/status/K7MP-3XRT-H4DW")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }

        var page = await WebPage.ReadAsync(await client.GetAsync("/de/status/K7MP-3XRT-H4DX"));

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(page.Errors().Single(), Does.Contain("zu viele Codes"));
    }
}
