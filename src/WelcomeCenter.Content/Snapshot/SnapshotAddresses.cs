using System.Text;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>From documents to paths and back, in as many steps as the tree is deep.</summary>
internal sealed class SnapshotAddresses(SnapshotTree tree, SnapshotSite site)
{
    public string? Url(Guid key, string culture, bool fallback)
    {
        var segments = new Stack<string>();
        for (var document = tree.Documents.GetValueOrDefault(key); document is not null;)
        {
            if (Segment(document, culture, fallback) is not { } segment)
            {
                return null;
            }

            if (site.Domains(culture).FirstOrDefault(domain => domain.RootKey == document.Key) is { } domain)
            {
                return Join(domain.Prefix, segments);
            }

            if (document.ParentKey is not { } parent)
            {
                if (document.Key != tree.MainRoot)
                {
                    segments.Push(segment);
                }

                return Join(Prefix(culture), segments);
            }

            segments.Push(segment);
            document = tree.Documents.GetValueOrDefault(parent);
        }

        return null;
    }

    /// <param name="begin">Where the path begins; null for where the culture begins.</param>
    public PublishedDocument? Route(string culture, string path, bool fallback, Guid? begin = null)
    {
        var segments = path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        var start = begin ?? site.Domains(culture).FirstOrDefault()?.RootKey ?? tree.MainRoot;
        var found = start is { } key && tree.Documents.TryGetValue(key, out var root) && Segment(root, culture, fallback) is not null
            ? Walk(root, segments, culture, fallback)
            : null;

        // Trees besides the main one are addressed with the segment of their root.
        return found is null && segments is [var first, .. var rest] && Child(Guid.Empty, culture, first, fallback) is { } other && other.Key != start
            ? Walk(other, rest, culture, fallback)
            : found;
    }

    private PublishedDocument? Walk(PublishedDocument from, ReadOnlySpan<string> segments, string culture, bool fallback)
    {
        PublishedDocument? current = from;
        foreach (var segment in segments)
        {
            current = Child(current.Key, culture, segment, fallback);
            if (current is null)
            {
                return null;
            }
        }

        return current;
    }

    private PublishedDocument? Child(Guid parent, string culture, string segment, bool fallback)
    {
        if (!fallback)
        {
            return tree.Child(parent, culture, segment);
        }

        foreach (var candidate in site.CultureChain(culture))
        {
            // A document answers only to the segment of the first language of the chain that it is published in.
            if (tree.Child(parent, candidate, segment) is { } child && Segment(child, culture, fallback: true) == segment)
            {
                return child;
            }
        }

        return null;
    }

    private string? Segment(PublishedDocument document, string culture, bool fallback)
    {
        if (document.Variant(culture) is { } variant)
        {
            return variant.Segment;
        }

        return fallback
            ? site.CultureChain(culture).Select(document.Variant).FirstOrDefault(candidate => candidate is not null)?.Segment
            : null;
    }

    private static string Prefix(string culture) => "/" + culture.ToLowerInvariant();

    private static string Join(string prefix, Stack<string> segments)
    {
        var path = new StringBuilder(prefix).Append('/');
        foreach (var segment in segments)
        {
            path.Append(segment).Append('/');
        }

        return path.ToString();
    }
}
