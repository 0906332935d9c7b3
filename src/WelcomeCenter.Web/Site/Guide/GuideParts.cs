using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Site.Guide;

/// <summary>What a guide has to say, in the order a person needs it; parts without words are left out.</summary>
/// <param name="Prose">Parts that are plain rich text, by the alias of their property.</param>
internal sealed record GuideParts(
    Words? About,
    IReadOnlyList<BlockView> Steps,
    IReadOnlyList<BlockView> Bring,
    IReadOnlyList<(string Name, Words Words)> Prose,
    IReadOnlyList<DocumentView> Partners,
    IReadOnlyList<LinkView> Links)
{
    private static readonly string[] ProseAliases = ["appointment", "afterwards", "pitfalls"];

    /// <summary>Anchors of the parts that are there, for the list of contents.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. Present("steps", Steps.Count),
        .. Present("bring", Bring.Count),
        .. Prose.Select(part => part.Name),
        .. Present("partners", Partners.Count),
        .. Present("links", Links.Count),
    ];

    public static GuideParts Of(DocumentView guide) => new(
        guide.RichText("about"),
        guide.Blocks("steps"),
        guide.Blocks("bring"),
        [.. ProseAliases.Select(alias => (alias, guide.RichText(alias))).Where(part => part.Item2 is not null).Select(part => (part.alias, part.Item2!))],
        guide.Picked("partners"),
        guide.Links("links"));

    private static IEnumerable<string> Present(string name, int count) => count > 0 ? [name] : [];
}
