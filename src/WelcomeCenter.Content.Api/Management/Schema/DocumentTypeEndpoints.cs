using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>Document types as editors of content read them; see <see cref="ContentTypeEditingEndpoints"/> for changing them.</summary>
internal static class DocumentTypeEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var types = routes.MapGroup("/document-type").RequireAuthorization(BackOfficePolicies.Content);
        types.MapGet("/{id:guid}", Get);
        types.MapGet("/allowed-at-root", AllowedAtRoot);
        types.MapGet("/{id:guid}/allowed-children", AllowedChildren);
        types.MapGet("/configuration", () => new Configuration("True", DisableTemplates: false, UseSegments: false, ReservedFieldNames: []));
        var items = routes.MapGroup("/item/document-type").RequireAuthorization(BackOfficePolicies.Content);
        items.MapGet("", Items);
        items.MapGet("/search", Search).RequireAuthorization(BackOfficePolicies.Administrators);
    }

    private static IResult Get(Guid id, SchemaStore store)
    {
        var schema = store.Current;
        return Answers.OkOrNotFound(schema.DocumentTypes.TryGetValue(id, out var type) ? DocumentTypeModel.From(type, schema) : null);
    }

    private static Paged<AllowedType> AllowedAtRoot(SchemaStore store, [AsParameters] Paging paging) =>
        paging.Of(
            store.Current.DocumentTypes.Values
                .Where(type => type is { AllowedAtRoot: true, IsElement: false })
                .OrderBy(type => type.Name, StringComparer.CurrentCulture)
                .ToList(),
            AllowedType.From);

    private static IResult AllowedChildren(Guid id, SchemaStore store, [AsParameters] Paging paging)
    {
        var types = store.Current.DocumentTypes;
        if (!types.TryGetValue(id, out var parent))
        {
            return ApiProblem.NotFound;
        }

        var allowed = parent.AllowedChildren
            .OrderBy(child => child.SortOrder)
            .Select(child => types.GetValueOrDefault(child.Key))
            .OfType<ContentType>()
            .ToList();
        return TypedResults.Ok(paging.Of(allowed, AllowedType.From));
    }

    private static IEnumerable<Item> Items(Guid[] id, SchemaStore store) =>
        id.Distinct()
            .Select(key => store.Current.DocumentTypes.GetValueOrDefault(key))
            .OfType<ContentType>()
            .Select(Item.From);

    private static Paged<Item> Search(string? query, bool? isElement, [AsParameters] Paging paging, SchemaStore store) => paging.Of(
        store.Current.DocumentTypes.Values
            .Where(type => isElement is null || type.IsElement == isElement)
            .Where(type => type.Name.Contains(query?.Trim() ?? string.Empty, StringComparison.CurrentCultureIgnoreCase))
            .OrderBy(type => type.Name, StringComparer.CurrentCulture)
            .ToList(),
        Item.From);

    internal sealed record AllowedType(Guid Id, string Name, string? Description, string Icon)
    {
        public static AllowedType From(ContentType type) => new(type.Key, type.Name, type.Description, type.Icon);
    }

    internal sealed record Item(Guid Id, string Name, bool IsElement, string Icon, string? Description)
    {
        public IEnumerable<Flag> Flags { get; } = [];

        public static Item From(ContentType type) => new(type.Key, type.Name, type.IsElement, type.Icon, type.Description);
    }

    internal sealed record Configuration(string DataTypesCanBeChanged, bool DisableTemplates, bool UseSegments, string[] ReservedFieldNames);
}
