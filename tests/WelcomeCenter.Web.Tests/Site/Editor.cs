using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site;

/// <summary>An editor at work: changes a document in one culture and publishes it.</summary>
internal sealed class Editor(TestSite site)
{
    private static readonly Guid User = Guid.CreateVersion7();

    public PublishedDocument The(string typeAlias) => Snapshot.ByType(typeAlias).First();

    public string Url(PublishedDocument document, string culture) =>
        Snapshot.FallbackUrl(document.Key, culture) ?? throw new InvalidOperationException($"{document.Key} has no address in {culture}.");

    public PublishedSnapshot Snapshot => site.Services.GetRequiredService<SnapshotStore>().Current;

    public Task WriteAsync(PublishedDocument document, string culture, string alias, object? value) => ChangeAsync(
        document.Key,
        culture,
        input => input with
        {
            Values =
            [
                .. input.Values.Where(property => property.Alias != alias || property.Culture != culture),
                new PropertyInput(alias, culture, null, JsonSerializer.SerializeToElement(value)),
            ],
        });

    public Task RenameAsync(PublishedDocument document, string culture, string name) => ChangeAsync(
        document.Key,
        culture,
        input => input with { Variants = [.. input.Variants.Where(variant => variant.Culture != culture), new VariantInput(culture, name)] });

    public Task TranslateAsync(PublishedDocument document, string culture, string name) => ChangeAsync(
        document.Key,
        culture,
        input => input with
        {
            Variants = [.. input.Variants, new VariantInput(culture, name)],
            Values = [.. input.Values, new PropertyInput("title", culture, null, JsonSerializer.SerializeToElement(name))],
        });

    public async Task UnpublishAsync(PublishedDocument document, string culture)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<DocumentPublishing>().UnpublishAsync(document.Key, [culture], User, CancellationToken.None);
        Assert.That(outcome.Succeeded, outcome.Status.ToString());
    }

    public async Task DeleteAsync(PublishedDocument document)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<DocumentRecycleBin>().DeleteAsync(document.Key, User, CancellationToken.None);
        Assert.That(outcome.Succeeded, outcome.Status.ToString());
    }

    /// <summary>Saves without publishing.</summary>
    public async Task DraftAsync(Guid key, Func<DocumentInput, DocumentInput> change)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<DocumentReader>().FindAsync(key, CancellationToken.None)
            ?? throw new InvalidOperationException($"There is no document {key}.");
        var input = new DocumentInput(
            [.. found.Values.Select(value => new PropertyInput(value.Alias, value.Culture, null, value.Value))],
            [.. found.Variants.Select(variant => new VariantInput(variant.Culture, variant.Name))],
            found.TemplateKey);
        var outcome = await scope.ServiceProvider.GetRequiredService<DocumentEditing>().UpdateAsync(key, change(input), User, CancellationToken.None);
        Assert.That(outcome.Succeeded, outcome.Status.ToString());
    }

    private async Task ChangeAsync(Guid key, string culture, Func<DocumentInput, DocumentInput> change)
    {
        await DraftAsync(key, change);
        await using var scope = site.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<DocumentPublishing>().PublishAsync(key, [culture], User, CancellationToken.None);
        Assert.That(outcome.Succeeded, outcome.Status.ToString());
    }
}
