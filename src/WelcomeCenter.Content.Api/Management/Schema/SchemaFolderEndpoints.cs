using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>Folders of the trees in Settings, and what is put into them.</summary>
internal static class SchemaFolderEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/data-type", SchemaKind.DataTypes);
        Map(routes, "/document-type", SchemaKind.ContentTypes);
        Map(routes, "/media-type", SchemaKind.MediaTypes);
    }

    /// <param name="routes">Of one resource, with what it asks of readers.</param>
    private static void Map(IEndpointRouteBuilder routes, string prefix, SchemaKind kind)
    {
        var types = routes.MapGroup(prefix)
            .RequireAuthorization(SchemaPolicies.Readers(kind))
            .RequireAuthorization(BackOfficePolicies.Administrators);
        types.MapPut("/{id:guid}/move", async (Guid id, TargetRequest body, SchemaFolderEditing folders, HttpContext context, CancellationToken cancellationToken) =>
            await (await folders.MoveAsync(kind, id, body.Target?.Id, cancellationToken)).ToAnswerAsync(context));
        types.MapGet("/folder/{id:guid}", (Guid id, SchemaStore store) =>
            SchemaTree.Of(store.Current, kind).Find(id) is { IsFolder: true } folder
                ? TypedResults.Ok(new FolderModel(folder.Key, folder.Name))
                : (IResult)SchemaAnswers.NotFound);
        types.MapPost("/folder", async (FolderRequest body, SchemaFolderEditing folders, HttpContext context, CancellationToken cancellationToken) =>
        {
            var id = body.Id ?? Guid.CreateVersion7();
            return await (await folders.CreateAsync(kind, id, body.Name, body.Parent?.Id, cancellationToken)).ToCreatedAsync(context, $"{prefix}/folder", id);
        });
        types.MapPut("/folder/{id:guid}", async (Guid id, FolderRequest body, SchemaFolderEditing folders, HttpContext context, CancellationToken cancellationToken) =>
            await (await folders.RenameAsync(kind, id, body.Name, cancellationToken)).ToAnswerAsync(context));
        types.MapDelete("/folder/{id:guid}", async (Guid id, SchemaFolderEditing folders, HttpContext context, CancellationToken cancellationToken) =>
            await (await folders.DeleteAsync(kind, id, cancellationToken)).ToAnswerAsync(context));
    }

    internal sealed record FolderRequest(Guid? Id, string? Name, Reference? Parent);

    internal sealed record FolderModel(Guid Id, string Name);
}

/// <summary>Where something is copied or moved to; no target is the root.</summary>
internal sealed record TargetRequest(Reference? Target);
