using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site.Preview;

public sealed class DraftPreviewTests(DatabaseKind database) : SiteTests(database)
{
    private const string Draft = "Only a draft so far.";

    private Editor Editor => new(Site);

    [Test]
    public async Task A_forged_token_shows_no_draft()
    {
        var page = await GetPageAsync("/en/?preview=forged");

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That(page.Heading(), Is.EqualTo("This preview has expired"));
    }

    [Test]
    public async Task A_draft_is_seen_with_the_token_and_only_with_it()
    {
        var guide = Editor.The("guide");
        var path = Editor.Url(guide, "en");
        await Editor.DraftAsync(guide.Key, input => input with
        {
            Values =
            [
                .. input.Values.Where(value => value is not { Alias: "lead", Culture: "en" }),
                new PropertyInput("lead", "en", null, JsonSerializer.SerializeToElement(Draft)),
            ],
        });
        var token = Site.Services.GetRequiredService<PreviewTokens>().Create(guide.Key, "en");

        var preview = await GetPageAsync($"{path}?preview={token}");
        var published = await GetPageAsync(path);

        Assert.That(preview.Text, Does.Contain(Draft).And.Contain("Preview:"));
        Assert.That(preview.Response.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(preview.Response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("frame-ancestors 'self'"));
        Assert.That(published.Text, Does.Not.Contain(Draft));
    }
}
