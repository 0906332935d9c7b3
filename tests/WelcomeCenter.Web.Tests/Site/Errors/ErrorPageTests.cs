using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Web.Tests.Site.Errors;

/// <summary>S16: what breaks shows no internals, and a number to name.</summary>
public sealed class ErrorPageTests
{
    private TestSite site = null!;

    [OneTimeSetUp]
    public async Task StartSite() => site = await TestSite.StartAsync(
        DatabaseKind.Sqlite,
        adjust: builder => builder.Services.Replace(
            ServiceDescriptor.Scoped<ConsultationRequestService>(_ => throw new InvalidOperationException("The secret inside."))));

    [OneTimeTearDown]
    public async Task StopSite() => await site.DisposeAsync();

    [Test]
    public async Task A_failure_of_ours_is_told_in_the_readers_language_without_internals()
    {
        using var client = site.CreateClient();

        var page = await WebPage.ReadAsync(await client.GetAsync("/ar/status"));

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(page.Language, Is.EqualTo("ar"));
        Assert.That(page.Document.DocumentElement.OuterHtml, Does.Not.Contain("secret").And.Not.Contain("Exception"));
        Assert.That(page.Response.Headers.CacheControl?.NoStore, Is.True);
    }

    [Test]
    public async Task The_number_on_the_page_finds_the_failure_in_the_log()
    {
        using var client = site.CreateClient();

        var page = await WebPage.ReadAsync(await client.GetAsync("/en/status"));

        var number = page.Document.QuerySelector("main bdi")?.TextContent ?? "no number";
        Assert.That(number, Does.Match("^[0-9a-f]{32}$"));
        Assert.That(site.Logs.Lines, Has.Some.Contain("The secret inside.").And.Some.Contain(number));
    }
}
