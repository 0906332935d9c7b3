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
    private readonly ImmutableArray<SnapshotDomain> byLength;

    public SnapshotSite(
        ImmutableArray<Language> languages,
        IReadOnlyCollection<SnapshotDomain> domains,
        IEnumerable<KeyValuePair<string, FrozenDictionary<string, string>>> dictionary)
    {
        Languages = languages;
        byLength = [.. domains.OrderByDescending(domain => domain.Prefix.Length)];
        this.domains = domains.ToLookup(domain => domain.Culture, StringComparer.OrdinalIgnoreCase);
        this.dictionary = dictionary.ToFrozenDictionary();
        chains = languages.ToFrozenDictionary(language => language.IsoCode, Chain);
    }

    public static SnapshotSite Empty { get; } = new([], [], []);

    public ImmutableArray<Language> Languages { get; }

    /// <summary>The culture itself, then the languages whose text stands in for it.</summary>
    public ImmutableArray<string> CultureChain(string culture) => chains.GetValueOrDefault(culture, [culture]);

    public IEnumerable<SnapshotDomain> Domains(string culture) => domains[culture];

    /// <summary>The domain that an address begins with, the longest where several fit.</summary>
    public SnapshotDomain? DomainAt(string path) => byLength.FirstOrDefault(domain => domain.IsBeginningOf(path));

    /// <summary>The domain that is a whole host.</summary>
    /// <param name="host">With its port, if it has one.</param>
    public SnapshotDomain? DomainOfHost(string host) =>
        byLength.FirstOrDefault(domain => string.Equals(domain.Host, host, StringComparison.OrdinalIgnoreCase));

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
/// <param name="Host">Set where the domain is a host without a path.</param>
internal sealed record SnapshotDomain(string Culture, string Prefix, Guid RootKey, string? Host)
{
    public bool IsBeginningOf(string path) =>
        path.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && (path.Length == Prefix.Length || path[Prefix.Length] is '/');
}
