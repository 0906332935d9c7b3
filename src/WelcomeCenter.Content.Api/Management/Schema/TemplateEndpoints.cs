using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>Templates, read-only: each is a Razor view of the site. Document types choose among them.</summary>
internal static class TemplateEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var items = routes.MapGroup("/item/template").RequireAuthorization(BackOfficePolicies.Content);
        items.MapGet("", Items);
        items.MapGet("/search", Search).RequireAuthorization(BackOfficePolicies.Administrators);
        routes.MapGet("/template/{id:guid}", Get).RequireAuthorization(BackOfficePolicies.Administrators);
        var tree = routes.MapGroup("/tree/template").RequireAuthorization(BackOfficePolicies.Administrators);
        tree.MapGet("/root", ([AsParameters] Paging paging, SchemaStore store) => Children(store.Current, null, paging));
        tree.MapGet("/children", (Guid parentId, [AsParameters] Paging paging, SchemaStore store) => Children(store.Current, parentId, paging));
        tree.MapGet("/ancestors", Ancestors);
    }

    private static IEnumerable<Item> Items(Guid[] id, SchemaStore store) =>
        id.Distinct().Select(key => store.Current.Templates.GetValueOrDefault(key)).OfType<Template>().Select(Item.From);

    private static Paged<Item> Search(string? query, [AsParameters] Paging paging, SchemaStore store) => paging.Of(
        store.Current.Templates.Values
            .Where(template => template.Name.Contains(query?.Trim() ?? string.Empty, StringComparison.CurrentCultureIgnoreCase))
            .OrderBy(template => template.Name, StringComparer.CurrentCulture)
            .ToList(),
        Item.From);

    private static IResult Get(Guid id, SchemaStore store) => store.Current.Templates.TryGetValue(id, out var template)
        ? TypedResults.Ok(new Model(template.Key, template.Name, template.Alias, null, Reference.To(Parent(store.Current, template)?.Key)))
        : SchemaAnswers.NotFound;

    private static Paged<TreeItem> Children(ContentSchema schema, Guid? parentId, Paging paging) => paging.Of(
        schema.Templates.Values.Where(template => Parent(schema, template)?.Key == parentId)
            .OrderBy(template => template.Name, StringComparer.CurrentCulture)
            .ToList(),
        template => TreeItem.From(schema, template));

    private static IEnumerable<TreeItem> Ancestors(Guid? descendantId, SchemaStore store)
    {
        var schema = store.Current;
        var found = new List<Template>();
        for (var template = descendantId is { } id ? schema.Templates.GetValueOrDefault(id) : null;
             template is not null && !found.Contains(template);
             template = Parent(schema, template))
        {
            found.Insert(0, template);
        }

        return found.Select(template => TreeItem.From(schema, template));
    }

    private static Template? Parent(ContentSchema schema, Template template) => template.ParentAlias is { } alias ? schema.Template(alias) : null;

    internal sealed record Item(Guid Id, string Name, string Alias)
    {
        public IEnumerable<Flag> Flags { get; } = [];

        public static Item From(Template template) => new(template.Key, template.Name, template.Alias);
    }

    internal sealed record TreeItem(Guid Id, Reference? Parent, string Name, bool HasChildren)
    {
        public IEnumerable<Flag> Flags { get; } = [];

        public static TreeItem From(ContentSchema schema, Template template) => new(
            template.Key,
            Reference.To(TemplateEndpoints.Parent(schema, template)?.Key),
            template.Name,
            schema.Templates.Values.Any(other => TemplateEndpoints.Parent(schema, other) == template));
    }

    /// <param name="Content">Never told: the view is part of the program.</param>
    internal sealed record Model(Guid Id, string Name, string Alias, string? Content, Reference? MasterTemplate);
}
