using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>A page that shows one document of the content.</summary>
internal class DocumentPage(PageContext context, PublishedDocument document, IQueryCollection query) : Page(context)
{
    public DocumentView Document { get; } = context.View(document);

    /// <summary>What the reader chose on the page, such as a filter.</summary>
    public IQueryCollection Query => query;

    /// <summary>An editor looks at a draft.</summary>
    public bool IsPreview { get; set; }

    public override string Title => Document.Title.Plain;

    public override string? Description => (Document.Text("metaDescription") ?? Document.Text("lead"))?.Plain;

    public override string? Canonical => Document.IsTranslated ? Document.Url : AddressIn(Context.Content.DefaultLanguage);

    public override IReadOnlyList<(Language Language, string Address)> Alternates =>
        [.. Context.Content.Languages.Where(language => Context.Content.IsPublished(document.Key, language.IsoCode)).Select(language => (language, AddressIn(language)))];

    public override string AddressIn(Language language) => Context.AddressIn(document.Key, language) ?? SiteUrls.Root(language);

    public override IReadOnlyList<Notice> Notices =>
    [
        .. IsPreview ? [new Notice("site.notice.preview", null)] : Array.Empty<Notice>(),
        .. TranslationNotices.Of(Document, Context, AddressIn(Context.Content.DefaultLanguage)),
    ];

    public override bool IsCurrent(DocumentView other) => other.Key == Document.Key;
}
