using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Domains;
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
            domains.ConvertAll(Domain),
            entries.Select(entry => KeyValuePair.Create(
                entry.ItemKey,
                (JsonSerializer.Deserialize<Dictionary<string, string>>(entry.Translations) ?? []).ToFrozenDictionary())));
    }

    public static async Task<ImmutableDictionary<RedirectKey, Guid>> RedirectsAsync(ContentDbContext db, CancellationToken cancellationToken)
    {
        var redirects = await db.Redirects.AsNoTracking().ToListAsync(cancellationToken);
        return redirects.ToImmutableDictionary(redirect => RedirectKey.Of(redirect.Culture, redirect.Path), redirect => redirect.DocumentKey);
    }

    /// <summary>A host without a path has no beginning of its own: at the very top readers are led to their language.</summary>
    private static SnapshotDomain Domain(StoredDomain stored)
    {
        var path = DomainNames.Path(stored.Name);
        return path.Length is 0
            ? new SnapshotDomain(stored.IsoCode, "/" + stored.IsoCode.ToLowerInvariant(), stored.RootKey, DomainNames.Host(stored.Name))
            : new SnapshotDomain(stored.IsoCode, path, stored.RootKey, null);
    }
}
