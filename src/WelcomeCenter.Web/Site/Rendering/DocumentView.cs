using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.PropertyEditors.Map;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>
/// A published document as one reader sees it: in their language, and where that has no words, in the language behind it.
/// </summary>
internal sealed class DocumentView(ContentReader content, PublishedDocument document, Language language)
{
    private readonly LanguageChain chain = new(content.Languages, language);

    public Guid Key => document.Key;

    public string TypeAlias => document.ContentTypeAlias;

    /// <summary>Whether any words of the document are published in the reader's own language.</summary>
    public bool IsTranslated => content.IsPublished(Key, language.IsoCode);

    /// <summary>Whether words asked for so far had to be taken from another language.</summary>
    public bool HasForeignWords { get; private set; }

    public string? Url => content.Url(Key, language.IsoCode);

    public Words Title => Text("title") ?? throw new InvalidOperationException($"Document {Key} has no title in any language.");

    /// <summary>The short name, as menus show it.</summary>
    public Words Name =>
        chain.Languages.Select(candidate => (Name: content.Name(Key, candidate.IsoCode), Language: candidate)).FirstOrDefault(pair => pair.Name is not null)
            is ({ } name, var found) ? Words.Of(name, language, found) : Title;

    public Words? Text(string alias) =>
        Find<string>(alias, text => !string.IsNullOrWhiteSpace(text)) is var (text, found)
            ? Words.Of(text, language, found)
            : null;

    public Words? RichText(string alias) =>
        Find<RichTextValue>(alias, rich => !string.IsNullOrWhiteSpace(rich.Markup)) is var (rich, found)
            ? RichTextWords.Of(rich, content, language, found)
            : null;

    public IReadOnlyList<BlockView> Blocks(string alias) =>
        Find<BlockListValue>(alias, list => list.Items.Count > 0) is var (list, found)
            ? [.. list.Items.Select(item => new BlockView(item, content, language, found))]
            : [];

    public IReadOnlyList<string> Choices(string alias) => Find<string[]>(alias, choices => choices.Length > 0)?.Value ?? [];

    public IReadOnlyList<LinkView> Links(string alias) =>
        Find<LinkValue[]>(alias, links => links.Length > 0) is var (links, found)
            ? [.. links.Select(link => LinkView.Of(link, content, language, found)).OfType<LinkView>()]
            : [];

    /// <summary>The documents picked in a property that can be read, in the order of the editor.</summary>
    public IReadOnlyList<DocumentView> Picked(string alias) =>
        [.. (Find<Guid[]>(alias, keys => keys.Length > 0)?.Value ?? []).Select(content.Find).OfType<PublishedDocument>().Select(View).Where(view => view.IsReadable)];

    public IReadOnlyList<DocumentView> Children() => [.. content.Children(Key).Select(View).Where(view => view.IsReadable)];

    public MapValue? Place(string alias) => Find<MapValue>(alias, _ => true)?.Value;

    public DateOnly? Day(string alias) => Find<DateOnly>(alias, day => day != default)?.Value;

    /// <summary>A number of exactly one language, without anything standing in for it.</summary>
    public long? Number(string alias, Language of) =>
        content.Value(Key, alias, of.IsoCode) switch { int number => number, long number => number, decimal number => (long)number, _ => null };

    /// <summary>Choices made in exactly the reader's language.</summary>
    public IReadOnlyList<string> OwnChoices(string alias) => content.Value(Key, alias, language.IsoCode) as string[] ?? [];

    /// <summary>There is an address and a title in the reader's language or one behind it.</summary>
    private bool IsReadable => Url is not null && Text("title") is not null;

    private DocumentView View(PublishedDocument other) => new(content, other, language);

    private Found<T>? Find<T>(string alias, Func<T, bool> isGiven)
    {
        foreach (var candidate in chain.Languages)
        {
            if (content.Value(Key, alias, candidate.IsoCode) is T value && isGiven(value))
            {
                HasForeignWords |= candidate != language;
                return new Found<T>(value, candidate);
            }
        }

        return null;
    }

    private sealed record Found<T>(T Value, Language Language);
}
