using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Reads what a snapshot holds besides documents.</summary>
internal static class SiteReader
{
    public static async Task<SnapshotSite> SiteAsync(ContentDbContext db, CancellationToken cancellationToken)
    {
        var languages = await db.Languages.AsNoTracking().OrderBy(language => language.SortOrder).ToListAsync(cancellationToken);
        var domains = await db.Domains.AsNoTracking().Where(domain => !domain.IsWildcard).OrderBy(domain => domain.Name).ToListAsync(cancellationToken);
        var entries = await db.DictionaryEntries.AsNoTracking().ToListAsync(cancellationToken);
        return new SnapshotSite(
            [.. languages.Select(language => language.ToLanguage())],
            domains.Select(domain => new SnapshotDomain(domain.IsoCode, Prefix(domain.Name), domain.RootKey)),
            entries.Select(entry => KeyValuePair.Create(
                entry.ItemKey,
                (JsonSerializer.Deserialize<Dictionary<string, string>>(entry.Translations) ?? []).ToFrozenDictionary())));
    }

    public static async Task<ImmutableDictionary<RedirectKey, Guid>> RedirectsAsync(ContentDbContext db, CancellationToken cancellationToken)
    {
        var redirects = await db.Redirects.AsNoTracking().ToListAsync(cancellationToken);
        return redirects.ToImmutableDictionary(redirect => RedirectKey.Of(redirect.Culture, redirect.Path), redirect => redirect.DocumentKey);
    }

    /// <summary>The path of a domain: <c>/de</c> from <c>/de</c>, <c>example.org/de</c> and <c>https://example.org/de/</c>.</summary>
    internal static string Prefix(string domain)
    {
        var start = domain.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var slash = domain.IndexOf('/', start);
        return slash < 0 ? string.Empty : domain[slash..].TrimEnd('/').ToLowerInvariant();
    }
}
