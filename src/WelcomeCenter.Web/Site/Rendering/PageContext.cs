using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Web.Site.Assets;
using WelcomeCenter.Web.Site.Routing;
using WelcomeCenter.Web.Text;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>One reader, one language, one snapshot: what all parts of a page are made from.</summary>
internal sealed class PageContext(ContentReader content, Language language, TextFiles files, SiteAssets assets, string origin)
{
    /// <summary>Pages with legal duties, and those that the start page leads to.</summary>
    private static readonly string[] InFooter = ["textPage", "occasions", "glossary"];

    public ContentReader Content => content;

    public Language Language => language;

    public SiteAssets Assets => assets;

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string Origin => origin;

    public PageText Text { get; } = new(files, content, language);

    public string HomeAddress => SiteUrls.Root(language);

    /// <summary>The start page's children that visitors are led to from everywhere.</summary>
    public IReadOnlyList<DocumentView> Navigation => [.. Top().Where(page => !InFooter.Contains(page.TypeAlias))];

    public IReadOnlyList<DocumentView> FooterPages => [.. Top().Where(page => InFooter.Contains(page.TypeAlias))];

    public DocumentView View(PublishedDocument document) => new(content, document, language);

    /// <summary>The first document of a type that can be read, such as the one with the consultation form.</summary>
    public DocumentView? First(string typeAlias) => content.ByType(typeAlias).Select(View).FirstOrDefault(view => view.Url is not null);

    public string? AddressIn(Guid key, Language other) => content.Url(key, other.IsoCode);

    private IEnumerable<DocumentView> Top() => content.Roots().Take(1).SelectMany(root => View(root).Children());
}
