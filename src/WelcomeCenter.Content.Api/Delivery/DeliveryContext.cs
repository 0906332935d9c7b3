using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>What one answer is made from: one snapshot, one schema, one culture.</summary>
/// <param name="StartItem">The root below which content is looked for; null for all roots.</param>
internal sealed record DeliveryContext(
    PublishedSnapshot Snapshot,
    ContentSchema Schema,
    DeliveryOptions Options,
    string Culture,
    PublishedDocument? StartItem)
{
    // Whether an item is shown and what it looks like both ask for its address, and links ask again.
    private readonly Dictionary<(Guid, string), DeliveryRoute?> routes = [];

    /// <summary>Whether it is published in the culture, has an address, and may leave.</summary>
    public bool IsVisible(PublishedDocument document) =>
        Options.Exposes(document.ContentTypeAlias) && document.IsPublished(Culture) && IsBelowStartItem(document) && Route(document, Culture) is not null;

    /// <summary>The address below the root, which itself is left out, as the language's prefix is.</summary>
    /// <returns>Null where the document cannot be reached in the culture.</returns>
    public DeliveryRoute? Route(PublishedDocument document, string culture)
    {
        if (!routes.TryGetValue((document.Key, culture), out var route))
        {
            routes[(document.Key, culture)] = route = Find(document, culture);
        }

        return route;
    }

    private DeliveryRoute? Find(PublishedDocument document, string culture)
    {
        var root = Root(document);
        if (Snapshot.Url(document.Key, culture) is not { } url || Snapshot.Url(root.Key, culture) is not { } prefix)
        {
            return null;
        }

        var path = url.StartsWith(prefix, StringComparison.Ordinal) ? "/" + url[prefix.Length..] : url;
        return new DeliveryRoute(path, root.Key, root.Variant(culture)?.Segment ?? string.Empty);
    }

    private bool IsBelowStartItem(PublishedDocument document) => StartItem is null || Root(document).Key == StartItem.Key;

    private PublishedDocument Root(PublishedDocument document)
    {
        var root = document;
        while (root.ParentKey is { } parent && Snapshot.Find(parent) is { } above)
        {
            root = above;
        }

        return root;
    }
}

/// <summary>An address as the Delivery API writes it.</summary>
internal sealed record DeliveryRoute(string Path, Guid StartItemId, string StartItemPath);
