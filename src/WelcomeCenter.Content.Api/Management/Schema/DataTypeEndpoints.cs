using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>Data types. The client asks once for every property it shows; administrators change them.</summary>
internal static class DataTypeEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var types = routes.MapGroup("/data-type").RequireAuthorization(BackOfficePolicies.SignedIn);
        types.MapGet("/{id:guid}", Get);
        var administrators = types.MapGroup(string.Empty).RequireAuthorization(BackOfficePolicies.Administrators);
        administrators.MapPost("", SaveDataType.CreateAsync);
        administrators.MapPut("/{id:guid}", SaveDataType.UpdateAsync);
        administrators.MapDelete("/{id:guid}", SaveDataType.DeleteAsync);
        administrators.MapPost("/{id:guid}/copy", SaveDataType.CopyAsync);
        administrators.MapGet("/{id:guid}/referenced-by", ReferencedBy);
        administrators.MapGet("/{id:guid}/is-used", IsUsed);
        administrators.MapGet("/configuration", () => new Configuration(
            "True", Constants.DataTypes.Guids.ListViewContentGuid, Constants.DataTypes.Guids.ListViewMediaGuid));
        var items = routes.MapGroup("/item/data-type").RequireAuthorization(BackOfficePolicies.SignedIn);
        items.MapGet("", Items);
        items.MapGet("/search", Search).RequireAuthorization(BackOfficePolicies.Administrators);
        routes.MapGet("/filter/data-type", Filter).RequireAuthorization(BackOfficePolicies.Administrators);
    }

    private static IResult Get(Guid id, SchemaStore store) =>
        store.Current.DataTypes.TryGetValue(id, out var type) ? TypedResults.Ok(DataTypeModel.From(type)) : SchemaAnswers.NotFound;

    private static IEnumerable<DataTypeItemModel> Items(Guid[] id, SchemaStore store) =>
        id.Distinct().Select(key => store.Current.DataTypes.GetValueOrDefault(key)).OfType<DataType>().Select(DataTypeItemModel.From);

    private static Paged<DataTypeItemModel> Search(string? query, [AsParameters] Paging paging, SchemaStore store) =>
        Filter(query, null, null, paging, store);

    private static Paged<DataTypeItemModel> Filter(
        string? name, string? editorUiAlias, string? editorAlias, [AsParameters] Paging paging, SchemaStore store) => paging.Of(
        store.Current.DataTypes.Values
            .Where(type => string.IsNullOrWhiteSpace(name) || type.Name.Contains(name.Trim(), StringComparison.CurrentCultureIgnoreCase))
            .Where(type => string.IsNullOrEmpty(editorUiAlias) || type.EditorUiAlias == editorUiAlias)
            .Where(type => string.IsNullOrEmpty(editorAlias) || type.EditorAlias == editorAlias)
            .OrderBy(type => type.Name, StringComparer.CurrentCulture)
            .ToList(),
        DataTypeItemModel.From);

    private static IResult ReferencedBy(Guid id, [AsParameters] Paging paging, SchemaStore store) =>
        store.Current.DataTypes.ContainsKey(id)
            ? TypedResults.Ok(paging.Of<(SchemaKind, ContentType, PropertyType?), object>(store.Current.UsesOf(id), SchemaReferenceModel.From))
            : SchemaAnswers.NotFound;

    private static IResult IsUsed(Guid id, SchemaStore store) =>
        store.Current.DataTypes.ContainsKey(id) ? TypedResults.Ok(store.Current.UsesOf(id).Count > 0) : SchemaAnswers.NotFound;

    internal sealed record Configuration(string CanBeChanged, Guid DocumentListViewId, Guid MediaListViewId);
}
