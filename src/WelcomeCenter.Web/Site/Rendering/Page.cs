using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>What every page of the site has, whatever it shows; the model of the layout.</summary>
internal abstract class Page(PageContext context)
{
    public PageContext Context => context;

    public PageText Text => context.Text;

    public Language Language => context.Language;

    public abstract string Title { get; }

    public virtual string? Description => null;

    /// <summary>Search engines are told this address; null keeps the page out of them.</summary>
    public virtual string? Canonical => null;

    /// <summary>The languages in which the page really exists, by address.</summary>
    public virtual IReadOnlyList<(Language Language, string Address)> Alternates => [];

    /// <summary>Where the page's language switch leads.</summary>
    public abstract string AddressIn(Language language);

    /// <summary>What the reader should know about the translation; asked after the page's own part was made.</summary>
    public virtual IReadOnlyList<Notice> Notices => [];

    public virtual bool IsCurrent(DocumentView document) => false;
}

/// <param name="Text">Key of the sentence.</param>
/// <param name="German">Address of the text that counts; null where the reader already has it before them.</param>
internal sealed record Notice(string Text, string? German);
