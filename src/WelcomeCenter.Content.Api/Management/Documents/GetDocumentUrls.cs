using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Public addresses of documents, for the Info tab and for link pickers.</summary>
internal static class GetDocumentUrls
{
    public const string Provider = "umbDocumentUrlProvider";

    public static async Task<IEnumerable<UrlsOfDocument>> HandleAsync(
        Guid[] id,
        Caller caller,
        DocumentQueries documents,
        SnapshotStore snapshots,
        CancellationToken cancellationToken)
    {
        var snapshot = snapshots.Current;
        var items = await documents.ItemsAsync(id, cancellationToken);
        return items.Where(item => DocumentAccess.MayRead(caller.Access, item)).Select(item => new UrlsOfDocument(
            item.Key,
            item.Variants.Select(variant => UrlInfo.Of(snapshot, item.Key, variant.Culture))));
    }

    internal sealed record UrlsOfDocument(Guid Id, IEnumerable<UrlInfo> UrlInfos);
}

/// <param name="Url">Null where the document is not to be seen in the culture; <paramref name="Message"/> then says so.</param>
internal sealed record UrlInfo(string? Culture, string? Url, string? Message, string Provider)
{
    // A key of the client's own dictionary, which it translates.
    private const string NotPublished = "content_itemNotPublished";

    public static UrlInfo Of(PublishedSnapshot snapshot, Guid document, string? culture)
    {
        var url = culture is null ? null : snapshot.Url(document, culture);
        return new UrlInfo(culture, url, url is null ? NotPublished : null, GetDocumentUrls.Provider);
    }
}
