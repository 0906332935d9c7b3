using System.Collections.Immutable;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>
/// All published content at one moment. Immutable: a change yields a new snapshot that shares everything unchanged,
/// so a request works on one snapshot from start to end.
/// </summary>
public sealed class PublishedSnapshot
{
    private readonly ImmutableDictionary<Guid, PublishedDocument> documents;
    private readonly ImmutableDictionary<Guid, ImmutableArray<Guid>> children;

    private PublishedSnapshot(
        ImmutableDictionary<Guid, PublishedDocument> documents,
        ImmutableDictionary<Guid, ImmutableArray<Guid>> children,
        ImmutableArray<Language> languages)
    {
        this.documents = documents;
        this.children = children;
        Languages = languages;
    }

    public static PublishedSnapshot Empty { get; } = new(
        ImmutableDictionary<Guid, PublishedDocument>.Empty,
        ImmutableDictionary<Guid, ImmutableArray<Guid>>.Empty,
        []);

    /// <summary>In display order.</summary>
    public ImmutableArray<Language> Languages { get; }

    public Language? DefaultLanguage => Languages.FirstOrDefault(language => language.IsDefault);

    public PublishedDocument? Find(Guid key) => documents.GetValueOrDefault(key);
}
