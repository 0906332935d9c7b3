using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management;

public sealed class VersionCleanupTests(DatabaseKind database) : SiteTests(database)
{
    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["Umbraco:CMS:Content:ContentVersionCleanupPolicy:EnableCleanup"] = "true" };

    [Test]
    public async Task Old_versions_go_and_the_text_stays()
    {
        using var before = await Site.StaffAsync("editor");
        var page = await before.NewPageAsync("Erste");
        foreach (var title in new[] { "Zweite", "Dritte", "Vierte" })
        {
            await before.SaveAsync(page, await before.WithValueAsync(page, "title", "de", title));
        }

        Site.Clock.Advance(TimeSpan.FromDays(120));
        await using var scope = Site.Services.CreateAsyncScope();
        var deleted = await scope.ServiceProvider.GetRequiredService<VersionCleanup>().RunAsync(CancellationToken.None);
        using var after = await Site.StaffAsync("editor");
        var versions = await after.GetJsonAsync($"/document-version?documentId={page}&culture=de");

        Assert.Multiple(async () =>
        {
            // The first version stays as well: it is the newest of what all languages share.
            Assert.That(deleted, Is.GreaterThanOrEqualTo(2));
            Assert.That(versions.GetProperty("total").GetInt32(), Is.EqualTo(2));
            Assert.That(await after.ValueAsync($"/document/{page}", "title", "de"), Is.EqualTo("Vierte"));
        });
    }
}
