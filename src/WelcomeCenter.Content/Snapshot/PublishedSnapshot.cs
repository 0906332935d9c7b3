using System.Collections.Immutable;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>
/// All published content at one moment. Immutable: a change yields a new snapshot that shares everything unchanged,
/// so a request works on one snapshot from start to end. A document is in it only with the cultures in which all of
/// its ancestors are published too.
/// </summary>
public sealed class PublishedSnapshot
{
    private readonly SnapshotAddresses addresses;

    internal PublishedSnapshot(SnapshotTree tree, SnapshotSite site, ImmutableDictionary<RedirectKey, Guid> redirects, SnapshotMedia media)
    {
        Tree = tree;
        Site = site;
        Redirects = redirects;
        Library = media;
        addresses = new SnapshotAddresses(tree, site);
    }

    public static PublishedSnapshot Empty { get; } =
        new(SnapshotTree.Empty, SnapshotSite.Empty, ImmutableDictionary<RedirectKey, Guid>.Empty, SnapshotMedia.Empty);

    /// <summary>In display order.</summary>
    public ImmutableArray<Language> Languages => Site.Languages;

    public Language? DefaultLanguage => Languages.FirstOrDefault(language => language.IsDefault);

    /// <summary>What readers are offered: the languages in which the start page is found, in its own words or in those of a fallback language.</summary>
    public ImmutableArray<Language> OfferedLanguages =>
        [.. Languages.Where(language => language.IsDefault || (Tree.MainRoot is { } start && FallbackUrl(start, language.IsoCode) is not null))];

    public IEnumerable<PublishedDocument> Roots => Tree.ChildrenOf(Guid.Empty);

    /// <summary>In no particular order.</summary>
    public IEnumerable<PublishedDocument> All => Tree.Documents.Values;

    public int Count => Tree.Documents.Count;

    internal SnapshotTree Tree { get; }

    internal SnapshotSite Site { get; }

    internal ImmutableDictionary<RedirectKey, Guid> Redirects { get; }

    internal SnapshotMedia Library { get; }

    public PublishedDocument? Find(Guid key) => Tree.Documents.GetValueOrDefault(key);

    /// <summary>Children in tree order, published in whatever culture.</summary>
    public IEnumerable<PublishedDocument> Children(Guid key) => Tree.ChildrenOf(key);

    /// <summary>Every document of a type, by its order among its siblings.</summary>
    public IEnumerable<PublishedDocument> ByType(string alias) => Tree.OfType(alias);

    /// <summary>Path of a document in a culture, <c>/de/themen/wohnen/</c>; null when it is not published in it.</summary>
    public string? Url(Guid key, string culture) => addresses.Url(key, culture, fallback: false);

    /// <summary>
    /// As <see cref="Url"/>, but where a document on the way is not published in the culture, its segment in the
    /// fallback language stands in: the address at which a reader finds the German text inside the Turkish site.
    /// </summary>
    public string? FallbackUrl(Guid key, string culture) => addresses.Url(key, culture, fallback: true);

    /// <param name="pathBelowCulture"><c>themen/wohnen</c>, with or without slashes at its ends; empty for the start page.</param>
    public PublishedDocument? Route(string culture, string pathBelowCulture) =>
        addresses.Route(culture, pathBelowCulture, fallback: false);

    /// <summary>Finds what <see cref="FallbackUrl"/> addresses.</summary>
    public PublishedDocument? FallbackRoute(string culture, string pathBelowCulture) =>
        addresses.Route(culture, pathBelowCulture, fallback: true);

    /// <inheritdoc cref="FallbackRoute(string, string)"/>
    public PublishedDocument? FallbackRoute(SiteAddress address) =>
        addresses.Route(address.Language.IsoCode, address.Below, fallback: true, address.RootKey);

    /// <summary>Takes an address apart by the domain or the language tag it begins with; null where it begins with neither.</summary>
    public SiteAddress? Locate(string path)
    {
        if (Site.DomainAt(path) is { } domain && Languages.FirstOrDefault(language => language.IsoCode == domain.Culture) is { } assigned)
        {
            return new SiteAddress(assigned, domain.RootKey, path[domain.Prefix.Length..]);
        }

        var tag = path.Split('/') is ["", var first, ..] ? first : string.Empty;
        return Languages.FirstOrDefault(language => language.IsoCode.Equals(tag, StringComparison.OrdinalIgnoreCase)) is { } language
            ? new SiteAddress(language, Tree.MainRoot, path[(tag.Length + 1)..])
            : null;
    }

    /// <summary>The language that a whole host is assigned to.</summary>
    public Language? LanguageOfHost(string host) =>
        Site.DomainOfHost(host) is { } domain ? Languages.FirstOrDefault(language => language.IsoCode == domain.Culture) : null;

    /// <summary>A text of the dictionary in the culture or, where it has none, in its fallback languages.</summary>
    public string? Dictionary(string key, string culture) => Site.Text(key, culture);

    /// <summary>Where a document that once stood at an address is now.</summary>
    /// <param name="pathBelowCulture">As for <see cref="Route"/>.</param>
    /// <returns>The current path in that culture; null when nothing moved away from the address.</returns>
    public string? Redirect(string culture, string pathBelowCulture) =>
        Redirects.TryGetValue(RedirectKey.Of(culture, pathBelowCulture), out var key) ? Url(key, culture) : null;

    /// <summary>A file of the media library; null for an unknown key, a folder, and what lies in the recycle bin.</summary>
    public PublishedMedia? Media(Guid key) => Library.Find(key);

    /// <param name="source">Address of the whole file.</param>
    public PublishedMedia? MediaAt(string source) => Library.At(source);

    /// <summary>The same snapshot with documents laid over it, as if they were published.</summary>
    public PublishedSnapshot With(params IEnumerable<PublishedDocument> documents)
    {
        var builder = new SnapshotTreeBuilder(Tree);
        foreach (var document in documents)
        {
            builder.Put(document);
        }

        return new PublishedSnapshot(builder.ToTree(), Site, Redirects, Library);
    }
}
