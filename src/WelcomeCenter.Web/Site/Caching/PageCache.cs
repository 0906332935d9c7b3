using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Site.Caching;

/// <summary>
/// Finished pages. One is given out only while the current snapshot answers every question as it did when the page was made;
/// so a change drops exactly the pages that show it, and a page made from an older snapshot can never stay.
/// </summary>
internal sealed class PageCache(IOptions<PageCacheOptions> options) : IDisposable
{
    /// <summary>About what one remembered answer takes; together they outweigh a compressed page.</summary>
    private const int ObservationSize = 160;

    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = options.Value.MaximumBytes });

    public StoredResponse? Find(PageKey key, PublishedSnapshot current)
    {
        if (!pages.TryGetValue(key, out Entry? entry) || entry is null)
        {
            return null;
        }

        if (entry.HoldsIn(current))
        {
            return entry.Response;
        }

        pages.Remove(key);
        return null;
    }

    public void Keep(PageKey key, StoredResponse response, PublishedSnapshot madeFrom, IReadOnlyCollection<Observation> observations) =>
        pages.Set(
            key,
            new Entry(response, madeFrom, [.. observations]),
            new MemoryCacheEntryOptions { Size = response.Size + (observations.Count * ObservationSize) });

    public void Dispose() => pages.Dispose();

    private sealed class Entry(StoredResponse response, PublishedSnapshot madeFrom, Observation[] observations)
    {
        private volatile PublishedSnapshot holdsIn = madeFrom;

        public StoredResponse Response => response;

        public bool HoldsIn(PublishedSnapshot current)
        {
            if (ReferenceEquals(holdsIn, current))
            {
                return true;
            }

            if (!Array.TrueForAll(observations, observation => observation.HoldsIn(current)))
            {
                return false;
            }

            holdsIn = current;
            return true;
        }
    }
}
