using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>
/// Deletes old versions as the policy of the type says. What stands on the site, the newest draft of each language and what somebody
/// has marked are never deleted.
/// </summary>
public sealed partial class VersionCleanup(
    ContentDbContext db, SchemaStore schemas, IOptions<VersionCleanupOptions> options, TimeProvider time, ILogger<VersionCleanup> logger)
{
    private const int AtOnce = 500;

    /// <returns>How many versions were deleted.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.EnableCleanup)
        {
            return 0;
        }

        var now = time.GetUtcNow();
        var superfluous = new List<Guid>();
        foreach (var type in schemas.Current.DocumentTypes.Values.Where(type => !type.Cleanup.PreventCleanup))
        {
            var policy = CleanupPolicy.Of(type.Cleanup, options.Value);
            var typeKey = type.Key;
            var versions = await db.DocumentVersions.AsNoTracking()
                .Where(version => db.Documents.Any(document => document.Key == version.DocumentKey && document.ContentTypeKey == typeKey))
                .OrderByDescending(version => version.VersionDate).ThenByDescending(version => version.Id)
                .Select(version => new OldVersion(
                    version.Id, version.DocumentKey, version.VersionDate, version.Cultures, version.PublishedCultures, version.PreventCleanup))
                .ToListAsync(cancellationToken);
            superfluous.AddRange(versions.GroupBy(version => version.DocumentKey).SelectMany(history => policy.Superfluous(history, now)));
        }

        foreach (var part in superfluous.Chunk(AtOnce))
        {
            await db.DocumentVersions.Where(version => part.Contains(version.Id)).ExecuteDeleteAsync(cancellationToken);
        }

        Log.Ran(logger, superfluous.Count);
        return superfluous.Count;
    }

    private static partial class Log
    {
        [LoggerMessage(3021, LogLevel.Information, "Old versions of documents were cleaned up: {Count} deleted.")]
        public static partial void Ran(ILogger logger, int count);
    }
}

/// <summary>A version without its content.</summary>
internal sealed record OldVersion(Guid Id, Guid DocumentKey, DateTimeOffset Date, string Cultures, string PublishedCultures, bool PreventCleanup);

/// <param name="KeepAll">Younger versions are all kept.</param>
/// <param name="KeepDaily">Of the others the last one of each day is kept for so long.</param>
internal sealed record CleanupPolicy(TimeSpan KeepAll, TimeSpan KeepDaily)
{
    public static CleanupPolicy Of(HistoryCleanup type, VersionCleanupOptions options) => new(
        TimeSpan.FromDays(type.KeepAllVersionsNewerThanDays ?? options.KeepAllVersionsNewerThanDays),
        TimeSpan.FromDays(type.KeepLatestVersionPerDayForDays ?? options.KeepLatestVersionPerDayForDays));

    /// <param name="history">Versions of one document, the newest first.</param>
    public IEnumerable<Guid> Superfluous(IEnumerable<OldVersion> history, DateTimeOffset now)
    {
        var (saved, published, days) = (new HashSet<string>(), new HashSet<string>(), new HashSet<(DateOnly, string)>());
        foreach (var version in history)
        {
            // Not "or": each of the three has to see every version.
            var isNewest = Names(version.Cultures).Count(saved.Add) > 0;
            var isOnTheSite = Names(version.PublishedCultures).Count(published.Add) > 0;
            var isLastOfDay = days.Add((DateOnly.FromDateTime(version.Date.UtcDateTime), version.Cultures));
            var age = now - version.Date;
            var isKept = version.PreventCleanup || isNewest || isOnTheSite || age < KeepAll || (isLastOfDay && age < KeepDaily);
            if (!isKept)
            {
                yield return version.Id;
            }
        }
    }

    /// <summary>A document that does not vary has the one culture without a name.</summary>
    private static string[] Names(string cultures) => cultures.Length is 0 ? [] : cultures[1..^1].Split(',');
}
