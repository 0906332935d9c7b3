using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Dictionary;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site.Rendering;

public sealed class DictionaryWordTests(DatabaseKind database) : SiteTests(database)
{
    private const string Key = "site.language.change";

    [Test]
    public async Task A_dictionary_item_goes_before_the_shipped_word_at_once_and_without_it_the_shipped_word_is_back()
    {
        var shipped = await WordAsync("/de/");
        var arabic = await WordAsync("/ar/");
        var item = new DictionaryItem(Guid.NewGuid(), Key, null, new Dictionary<string, string> { ["de"] = "Andere Sprachen", ["ar"] = string.Empty });

        await DoAsync(dictionary => dictionary.CreateAsync(item, default));
        var edited = await WordAsync("/de/");
        var untouched = await WordAsync("/ar/");
        await DoAsync(dictionary => dictionary.DeleteAsync(item.Key, default));

        Assert.That(edited, Is.EqualTo("Andere Sprachen"));
        Assert.That(untouched, Is.EqualTo(arabic));
        Assert.That(await WordAsync("/de/"), Is.EqualTo(shipped));
    }

    private async Task<string> WordAsync(string path) => (await GetPageAsync(path)).Document.QuerySelector("details.languages .hidden")!.TextContent;

    private async Task DoAsync(Func<DictionaryService, Task<Content.Documents.ContentOutcome>> change)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var outcome = await change(scope.ServiceProvider.GetRequiredService<DictionaryService>());
        Assert.That(outcome.Succeeded, outcome.Status.ToString());
    }
}
