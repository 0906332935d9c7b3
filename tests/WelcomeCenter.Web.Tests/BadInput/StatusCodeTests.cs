using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Web.Tests.Journeys;

namespace WelcomeCenter.Web.Tests.BadInput;

/// <summary>The code of a receipt, wrong or used before.</summary>
public sealed class StatusCodeTests(DatabaseKind database) : SiteTests(database)
{
    [Test]
    public async Task A_code_used_for_a_withdrawal_withdraws_nothing_twice_and_shows_what_was_done()
    {
        using var client = Site.CreateClient();
        var consultations = new Consultations(Site);
        var address = await consultations.ReceiptAsync(client, "tr");
        var question = (await WebPage.ReadAsync(await client.GetAsync(address + "/withdraw"))).Form().Content();
        var again = await question.ReadAsStringAsync();
        (await client.PostAsync(address + "/withdraw", question)).Dispose();

        using var second = await client.PostAsync(address + "/withdraw", new StringContent(again, null, "application/x-www-form-urlencoded"));
        var page = await GetPageAsync(address);

        Assert.That((second.StatusCode, second.Headers.Location?.OriginalString), Is.EqualTo((HttpStatusCode.SeeOther, address)));
        Assert.That((page.Status, page.Language), Is.EqualTo((HttpStatusCode.OK, "tr")));
        Assert.That(page.Document.QuerySelector("a[href$='/withdraw']"), Is.Null);
        Assert.That(await consultations.StoredAsync(), Is.EqualTo(1));
        Assert.That(Site.Logs.Lines, Has.None.Contains(address.Split('/')[^1]));
    }

    [TestCase("")]
    [TestCase("/withdraw")]
    public async Task A_wrong_code_is_told_in_the_language_of_the_page_and_not_written_down(string what)
    {
        var page = await GetPageAsync($"/uk/status/K7MP-3XRT-H4DW{what}");

        Assert.That((page.Status, page.Language), Is.EqualTo((HttpStatusCode.NotFound, "uk")));
        Assert.That(page.Errors(), Has.Count.EqualTo(1));
        Assert.That(Site.Logs.Lines, Has.None.Contains("K7MP"));
    }
}
