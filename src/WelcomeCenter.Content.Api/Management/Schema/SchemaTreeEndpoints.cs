using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>The trees of data types, document types and media types in Settings (contract: management document, section 11).</summary>
internal static class SchemaTreeEndpoints
{
    private const int WidestWindow = 500;

    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/tree/data-type", SchemaKind.DataTypes);
        Map(routes, "/tree/document-type", SchemaKind.ContentTypes);
        Map(routes, "/tree/media-type", SchemaKind.MediaTypes);
    }

    private static void Map(IEndpointRouteBuilder routes, string prefix, SchemaKind kind)
    {
        var tree = routes.MapGroup(prefix).RequireAuthorization(BackOfficePolicies.Administrators);
        tree.MapGet("/root", (bool? foldersOnly, [AsParameters] Paging paging, SchemaStore store) =>
            new View(store.Current, kind).Children(null, foldersOnly is true, paging));
        tree.MapGet("/children", (Guid parentId, bool? foldersOnly, [AsParameters] Paging paging, SchemaStore store) =>
            new View(store.Current, kind).Children(parentId, foldersOnly is true, paging));
        tree.MapGet("/ancestors", (Guid? descendantId, SchemaStore store) =>
            new View(store.Current, kind).Ancestors(descendantId));
        tree.MapGet("/siblings", (Guid target, int? before, int? after, bool? foldersOnly, SchemaStore store, HttpContext context) =>
            new View(store.Current, kind).Siblings(target, before ?? 0, after ?? 0, foldersOnly is true, context));
    }

    private sealed class View(ContentSchema schema, SchemaKind kind)
    {
        private readonly SchemaTree tree = SchemaTree.Of(schema, kind);

        public Paged<SchemaTreeItem> Children(Guid? parentId, bool foldersOnly, Paging paging) =>
            paging.Of(tree.Children(parentId, foldersOnly), Item);

        // Asked without an id for something new at the root, and with the id of what was just deleted: never an error.
        public IEnumerable<SchemaTreeItem> Ancestors(Guid? key) => key is { } known ? tree.Ancestors(known).Select(Item) : [];

        public IResult Siblings(Guid target, int before, int after, bool foldersOnly, HttpContext context)
        {
            var siblings = tree.Find(target) is { } node ? tree.Children(node.ParentKey, foldersOnly) : [];
            var index = siblings.ToList().FindIndex(sibling => sibling.Key == target);
            if (index < 0)
            {
                // A client whose target has just been deleted shows its tree from another item on, but only if the message says so in
                // these words; over HTTP/1.1 it takes the reason phrase for the message.
                context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = "Target not found";
                return ApiProblem.NotFound;
            }

            var from = Math.Max(0, index - Math.Clamp(before, 0, WidestWindow));
            var to = Math.Min(siblings.Count, index + 1 + Math.Clamp(after, 0, WidestWindow));
            return TypedResults.Ok(new Window(from, siblings.Count - to, siblings.Skip(from).Take(to - from).Select(Item)));
        }

        private SchemaTreeItem Item(SchemaNode node)
        {
            var item = new SchemaTreeItem(node.Key, Reference.To(node.ParentKey), node.Name, node.IsFolder, tree.HasChildren(node.Key));
            if (kind is SchemaKind.DataTypes)
            {
                var dataType = schema.DataTypes.GetValueOrDefault(node.Key);
                return item with { EditorUiAlias = dataType?.EditorUiAlias, IsDeletable = !SystemSchema.IsSystemDataType(node.Key) };
            }

            var type = schema.Types(kind).GetValueOrDefault(node.Key);
            var typed = item with { Icon = type?.Icon ?? "icon-folder" };
            return kind is SchemaKind.MediaTypes
                ? typed with { IsDeletable = type is null || !SystemSchema.IsSystemMediaType(type.Alias) }
                : typed with { IsElement = type is { IsElement: true } };
        }
    }

    internal sealed record Window(long TotalBefore, long TotalAfter, IEnumerable<SchemaTreeItem> Items);
}

/// <summary>What the three trees have in common; of the other members each tree has its own.</summary>
internal sealed record SchemaTreeItem(Guid Id, Reference? Parent, string Name, bool IsFolder, bool HasChildren)
{
    public IEnumerable<Flag> Flags { get; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EditorUiAlias { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Icon { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsElement { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsDeletable { get; init; }
}
