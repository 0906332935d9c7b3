using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Core;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Web.Tests.Site;

namespace WelcomeCenter.Web.Tests.Journeys;

/// <summary>A person at the consultation form.</summary>
internal sealed class Consultations(TestSite site)
{
    public string Path(string culture = "de")
    {
        var editor = new Editor(site);
        return editor.Url(editor.The("consultation"), culture);
    }

    /// <summary>Opens the form and takes the time a person needs.</summary>
    public async Task<WebForm> OpenAsync(HttpClient client, string culture = "de")
    {
        var page = await WebPage.ReadAsync(await client.GetAsync(Path(culture)));
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        return page.Form();
    }

    public async Task<WebForm> FilledInAsync(HttpClient client, string culture = "de") =>
        (await OpenAsync(client, culture)).Fill("name", "Amal Haddad").Fill("email", "amal@example.org").Fill("needAreas", "housing", "bank");

    public Task<HttpResponseMessage> SendAsync(HttpClient client, WebForm form, string culture = "de") =>
        client.PostAsync(Path(culture), form.Content());

    /// <summary>Sends a right form and returns the address of its receipt.</summary>
    public async Task<string> ReceiptAsync(HttpClient client, string culture = "de")
    {
        var response = await SendAsync(client, await FilledInAsync(client, culture), culture);
        return response.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"The form was answered with {response.StatusCode}.");
    }

    public async Task<int> StoredAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CoreDbContext>().Database
            .SqlQueryRaw<int>("""SELECT CAST(COUNT(*) AS INTEGER) AS "Value" FROM "ConsultationRequests" """)
            .SingleAsync();
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CoreDbContext>().Database.ExecuteSqlRawAsync(sql);
    }
}
