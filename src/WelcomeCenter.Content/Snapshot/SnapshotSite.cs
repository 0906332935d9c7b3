using System.Collections.Frozen;
using System.Collections.Immutable;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>What the site has besides its documents: languages, domains and dictionary. Replaced as a whole.</summary>
internal sealed class SnapshotSite
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> chains;
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> dictionary;
    private readonly ILookup<string, SnapshotDomain> domains;

    public SnapshotSite(
        ImmutableArray<Language> languages,
        IEnumerable<SnapshotDomain> domains,
        IEnumerable<KeyValuePair<string, FrozenDictionary<string, string>>> dictionary)
    {
        Languages = languages;
        this.domains = domains.ToLookup(domain => domain.Culture, StringComparer.OrdinalIgnoreCase);
        this.dictionary = dictionary.ToFrozenDictionary();
        chains = languages.ToFrozenDictionary(language => language.IsoCode, Chain);
    }

    public static SnapshotSite Empty { get; } = new([], [], []);

    public ImmutableArray<Language> Languages { get; }

    /// <summary>The culture itself, then the languages whose text stands in for it.</summary>
    public ImmutableArray<string> CultureChain(string culture) => chains.GetValueOrDefault(culture, [culture]);

    public IEnumerable<SnapshotDomain> Domains(string culture) => domains[culture];

    public string? Text(string key, string culture)
    {
        if (!dictionary.TryGetValue(key, out var translations))
        {
            return null;
        }

        foreach (var candidate in CultureChain(culture))
        {
            if (translations.TryGetValue(candidate, out var text) && text.Length > 0)
            {
                return text;
            }
        }

        return null;
    }

    private ImmutableArray<string> Chain(Language language)
    {
        var chain = new List<string>();
        for (var next = language; next is not null && !chain.Contains(next.IsoCode);)
        {
            chain.Add(next.IsoCode);
            var fallback = next.FallbackIsoCode;
            next = fallback is null ? null : Languages.FirstOrDefault(other => other.IsoCode == fallback);
        }

        return [.. chain];
    }
}

/// <summary>Where a culture of a tree begins.</summary>
/// <param name="Prefix">The path of the domain without a slash at its end: <c>/de</c>.</param>
internal sealed record SnapshotDomain(string Culture, string Prefix, Guid RootKey);
