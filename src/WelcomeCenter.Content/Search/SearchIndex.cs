using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Search;

/// <summary>
/// Names and ids of all documents and media items in memory, for the search of the back office. Readers see one consistent state and
/// never wait; a name is looked for at any place of it, which for ten thousand documents in twelve languages takes a few milliseconds.
/// </summary>
public sealed class SearchIndex
{
    private readonly Lock writing = new();
    private readonly Dictionary<Guid, int> places = [];
    private volatile IndexedItem[] items = [];

    public int Count => items.Length;

    public IReadOnlyList<IndexedItem> Items => items;

    /// <param name="only">What the person may find, and what the question is limited to.</param>
    /// <param name="culture">Names of this culture and of items that do not vary; null for all.</param>
    /// <returns>The best fitting first; within one rank from the root downwards.</returns>
    public Page<FoundItem> Find(SearchTerms terms, string? culture, Func<IndexedItem, bool> only, int skip, int take)
    {
        var found = new List<FoundItem>();
        foreach (var item in items)
        {
            if (Rank(item, terms, culture) is var rank && rank is not SearchTerms.NoMatch && only(item))
            {
                found.Add(new FoundItem(item, rank));
            }
        }

        if (take > 0)
        {
            found.Sort(FoundItem.Compare);
        }

        return new Page<FoundItem>(found.Count, [.. found.Skip(skip).Take(take)]);
    }

    internal void Replace(IReadOnlyCollection<IndexedItem> all)
    {
        lock (writing)
        {
            places.Clear();
            items = [.. all];
            for (var place = 0; place < items.Length; place++)
            {
                places[items[place].Key] = place;
            }
        }
    }

    /// <param name="keys">What is looked at anew; those of them that are not in <paramref name="present"/> are gone.</param>
    internal void Put(IReadOnlyCollection<Guid> keys, IReadOnlyCollection<IndexedItem> present)
    {
        lock (writing)
        {
            var next = new List<IndexedItem>(items);
            foreach (var item in present)
            {
                if (places.TryGetValue(item.Key, out var place))
                {
                    next[place] = item;
                }
                else
                {
                    places[item.Key] = next.Count;
                    next.Add(item);
                }
            }

            foreach (var gone in keys.Except(present.Select(item => item.Key)))
            {
                if (places.Remove(gone, out var place))
                {
                    // The last one takes the free place, so that nothing else moves.
                    var last = next[^1];
                    next.RemoveAt(next.Count - 1);
                    if (last.Key != gone)
                    {
                        next[place] = last;
                        places[last.Key] = place;
                    }
                }
            }

            items = [.. next];
        }
    }

    private static int Rank(IndexedItem item, SearchTerms terms, string? culture)
    {
        if (terms.Key is { } key)
        {
            return item.Key == key ? 0 : SearchTerms.NoMatch;
        }

        var best = SearchTerms.NoMatch;
        foreach (var name in item.Names)
        {
            if (culture is null || name.Culture is null || name.Culture == culture)
            {
                best = Math.Min(best, terms.Rank(name.Folded));
            }
        }

        return best;
    }
}

/// <param name="Rank">0 for the best fit; see <see cref="SearchTerms.Rank"/>.</param>
public sealed record FoundItem(IndexedItem Item, int Rank)
{
    internal static int Compare(FoundItem left, FoundItem right)
    {
        var order = left.Rank.CompareTo(right.Rank);
        order = order is not 0 ? order : left.Item.Level.CompareTo(right.Item.Level);
        order = order is not 0 ? order : left.Item.SortOrder.CompareTo(right.Item.SortOrder);
        return order is not 0 ? order : left.Item.Key.CompareTo(right.Item.Key);
    }
}
