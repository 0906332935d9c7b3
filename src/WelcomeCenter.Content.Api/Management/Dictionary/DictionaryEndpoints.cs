using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.ServerEvents;
using WelcomeCenter.Content.Dictionary;

namespace WelcomeCenter.Content.Api.Management.Dictionary;

/// <summary>Words that editors change outside documents (contract: management document, section 10).</summary>
internal static class DictionaryEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var dictionary = routes.MapGroup(string.Empty).RequireAuthorization(BackOfficePolicies.Dictionary);
        dictionary.MapGet("/tree/dictionary/root", RootAsync);
        dictionary.MapGet("/tree/dictionary/children", ChildrenAsync);
        dictionary.MapGet("/tree/dictionary/ancestors", AncestorsAsync);
        dictionary.MapGet("/item/dictionary", ItemsAsync);
        dictionary.MapGet("/dictionary", OverviewAsync);
        dictionary.MapGet("/dictionary/{id:guid}", GetAsync);
        dictionary.MapPost("/dictionary", CreateDictionaryItem.HandleAsync);
        dictionary.MapPut("/dictionary/{id:guid}", UpdateDictionaryItem.HandleAsync).Announces(AnnouncedChanges.DictionaryItems);
        dictionary.MapPut("/dictionary/{id:guid}/move", MoveAsync).Announces(AnnouncedChanges.DictionaryItems);
        dictionary.MapDelete("/dictionary/{id:guid}", DeleteDictionaryItem.HandleAsync).Announces(AnnouncedChanges.DictionaryItems, "Deleted");
        dictionary.MapGet("/dictionary/{id:guid}/export", ExportDictionary.HandleAsync);
        dictionary.MapPost("/dictionary/import", ImportDictionary.HandleAsync);
    }

    private static async Task<Paged<DictionaryTreeItemModel>> RootAsync(
        [AsParameters] Paging paging, DictionaryService dictionary, CancellationToken cancellationToken) =>
        Below(null, await dictionary.ListAsync(cancellationToken), paging);

    private static async Task<Paged<DictionaryTreeItemModel>> ChildrenAsync(
        Guid parentId, [AsParameters] Paging paging, DictionaryService dictionary, CancellationToken cancellationToken) =>
        Below(parentId, await dictionary.ListAsync(cancellationToken), paging);

    private static async Task<IEnumerable<DictionaryTreeItemModel>> AncestorsAsync(
        Guid? descendantId, DictionaryService dictionary, CancellationToken cancellationToken)
    {
        var all = (await dictionary.ListAsync(cancellationToken)).ToDictionary(item => item.Key);
        var path = new List<DictionaryTreeItemModel>();
        for (var key = descendantId; key is { } id && all.TryGetValue(id, out var item); key = item.ParentKey)
        {
            path.Insert(0, DictionaryTreeItemModel.From(item, all.Values));
        }

        return path;
    }

    private static async Task<IEnumerable<DictionaryNameModel>> ItemsAsync(
        Guid[] id, DictionaryService dictionary, CancellationToken cancellationToken) =>
        (await dictionary.ListAsync(cancellationToken))
            .Where(item => id.Contains(item.Key))
            .Select(item => new DictionaryNameModel(item.Key, item.Name));

    /// <summary>The overview and the header's search, which looks at names and words.</summary>
    private static async Task<Paged<DictionaryOverviewModel>> OverviewAsync(
        string? filter, [AsParameters] Paging paging, DictionaryService dictionary, CancellationToken cancellationToken) =>
        paging.Of(
            (await dictionary.ListAsync(cancellationToken)).Where(item => item.Has(filter?.Trim() ?? string.Empty)).ToList(),
            DictionaryOverviewModel.From);

    private static async Task<IResult> GetAsync(Guid id, DictionaryService dictionary, CancellationToken cancellationToken) =>
        await dictionary.FindAsync(id, cancellationToken) is { } item ? TypedResults.Ok(DictionaryItemModel.From(item)) : DictionaryAnswers.NotFound;

    private static async Task<IResult> MoveAsync(
        Guid id, TargetRequest body, DictionaryService dictionary, CancellationToken cancellationToken) =>
        (await dictionary.MoveAsync(id, body.Target?.Id, cancellationToken)).ToDictionaryAnswer();

    private static Paged<DictionaryTreeItemModel> Below(Guid? parent, IReadOnlyList<DictionaryItem> all, Paging paging) =>
        paging.Of(all.Where(item => item.ParentKey == parent).ToList(), item => DictionaryTreeItemModel.From(item, all));
}
