using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>Media types as editors of the library read them; <c>Management/Schema</c> changes them.</summary>
internal static class MediaTypeEndpoints
{
    /// <summary>Fixed in the client as well.</summary>
    private static readonly Guid Folder = Guid.Parse("f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d");

    public static void Map(IEndpointRouteBuilder routes)
    {
        var types = routes.MapGroup("/media-type").RequireAuthorization(BackOfficePolicies.Media);
        types.MapGet("/{id:guid}", Get);
        types.MapGet("/allowed-at-root", AllowedAtRoot);
        types.MapGet("/{id:guid}/allowed-children", AllowedChildren);
        types.MapGet("/configuration", () => new Configuration([]));
        var items = routes.MapGroup("/item/media-type").RequireAuthorization(BackOfficePolicies.Media);
        items.MapGet("", Items);
        items.MapGet("/allowed", Allowed);
        items.MapGet("/folders", Folders);
        items.MapGet("/search", Search).RequireAuthorization(BackOfficePolicies.Administrators);
    }

    private static IResult Get(Guid id, SchemaStore store) =>
        Answers.OkOrNotFound(store.Current.MediaTypes.TryGetValue(id, out var type) ? MediaTypeModel.From(type) : null);

    private static Paged<AllowedType> AllowedAtRoot(SchemaStore store, [AsParameters] Paging paging) =>
        paging.Of([.. store.Current.MediaTypes.Values.Where(type => type.AllowedAtRoot).OrderBy(type => type.Name, StringComparer.CurrentCulture)], AllowedType.From);

    private static IResult AllowedChildren(Guid id, SchemaStore store, [AsParameters] Paging paging)
    {
        var types = store.Current.MediaTypes;
        if (!types.TryGetValue(id, out var parent))
        {
            return ApiProblem.NotFound;
        }

        var allowed = parent.AllowedChildren.OrderBy(child => child.SortOrder)
            .Select(child => types.GetValueOrDefault(child.Key)).OfType<ContentType>().ToList();
        return TypedResults.Ok(paging.Of(allowed, AllowedType.From));
    }

    private static IEnumerable<Item> Items(Guid[] id, SchemaStore store) =>
        id.Distinct().Select(key => store.Current.MediaTypes.GetValueOrDefault(key)).OfType<ContentType>().Select(Item.From);

    /// <summary>What a file with this extension becomes; nothing for one that is not taken.</summary>
    private static Paged<Item> Allowed(string? fileExtension, [AsParameters] Paging paging, SchemaStore store)
    {
        var kind = FileKind.Of($".{fileExtension?.TrimStart('.')}");
        var type = kind is null ? null : store.Current.MediaType(kind.MediaType) ?? store.Current.MediaType(MediaAliases.FileType);
        return paging.Of(type is null ? [] : new List<ContentType> { type }, Item.From);
    }

    private static Paged<Item> Folders([AsParameters] Paging paging, SchemaStore store) =>
        paging.Of(store.Current.MediaTypes.TryGetValue(Folder, out var folder) ? new List<ContentType> { folder } : [], Item.From);

    private static Paged<Item> Search(string? query, [AsParameters] Paging paging, SchemaStore store) => paging.Of(
        store.Current.MediaTypes.Values
            .Where(type => type.Name.Contains(query?.Trim() ?? string.Empty, StringComparison.CurrentCultureIgnoreCase))
            .OrderBy(type => type.Name, StringComparer.CurrentCulture)
            .ToList(),
        Item.From);

    internal sealed record Configuration(string[] ReservedFieldNames);

    internal sealed record AllowedType(Guid Id, string Name, string? Description, string Icon)
    {
        public static AllowedType From(ContentType type) => new(type.Key, type.Name, type.Description, type.Icon);
    }

    internal sealed record Item(Guid Id, string Name, string Icon)
    {
        public IEnumerable<Flag> Flags { get; } = [];

        public static Item From(ContentType type) => new(type.Key, type.Name, type.Icon);
    }
}
