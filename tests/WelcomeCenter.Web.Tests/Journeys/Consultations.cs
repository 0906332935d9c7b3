using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Core;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Web.Tests.Site;

namespace WelcomeCenter.Web.Tests.Journeys;

/// <summary>A person at the consultation form.</summary>
internal sealed class Consultations(TestSite site)
{
    private const string Requests = "ConsultationRequests";
    private const string Away = "Away";

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
        var db = scope.ServiceProvider.GetRequiredService<CoreDbContext>();
        var count = "SELECT CAST(COUNT(*) AS INTEGER) AS \"Value\" FROM " + Table(db);
        return await db.Database.SqlQueryRaw<int>(count).SingleAsync();
    }

    /// <summary>While <paramref name="meanwhile"/> runs, the database refuses every request.</summary>
    public async Task WithoutStorageAsync(Func<Task> meanwhile)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoreDbContext>();
        var (takeAway, bringBack) = (Rename(Table(db), Away), Rename(Table(db, Away), Requests));
        await db.Database.ExecuteSqlRawAsync(takeAway);
        try
        {
            await meanwhile();
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync(bringBack);
        }
    }

    private static string Rename(string table, string name) => $"ALTER TABLE {table} RENAME TO \"{name}\"";

    private static string Table(CoreDbContext db, string name = Requests)
    {
        var schema = db.Model.GetEntityTypes().Single(entity => entity.GetTableName() == Requests).GetSchema();
        return db.GetService<ISqlGenerationHelper>().DelimitIdentifier(name, schema);
    }
}
