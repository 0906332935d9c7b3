using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>What administrators do with document types and with media types alike.</summary>
internal static class ContentTypeEditingEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/document-type", SchemaKind.ContentTypes);
        Map(routes, "/media-type", SchemaKind.MediaTypes);
    }

    private static void Map(IEndpointRouteBuilder routes, string prefix, SchemaKind kind)
    {
        var types = routes.MapGroup(prefix)
            .RequireAuthorization(SchemaPolicies.Readers(kind))
            .RequireAuthorization(BackOfficePolicies.Administrators);
        types.MapPost("", async (ContentTypeRequest body, ContentTypeEditing editing, HttpContext context, CancellationToken cancellationToken) =>
        {
            var id = body.Id ?? Guid.CreateVersion7();
            return body.ToInput(kind, id, out var status) is { } input
                ? await (await editing.CreateAsync(input, body.Parent?.Id, cancellationToken)).ToCreatedAsync(context, prefix, id)
                : ((SchemaOutcome)status).ToProblem(context);
        });
        types.MapPut("/{id:guid}", async (
            Guid id, ContentTypeRequest body, Caller caller, ContentTypeEditing editing, HttpContext context, CancellationToken cancellationToken) =>
            body.ToInput(kind, id, out var status) is { } input
                ? await (await editing.UpdateAsync(input, caller.Id, cancellationToken)).ToAnswerAsync(context)
                : ((SchemaOutcome)status).ToProblem(context));
        types.MapDelete("/{id:guid}", async (Guid id, ContentTypeEditing editing, HttpContext context, CancellationToken cancellationToken) =>
            await (await editing.DeleteAsync(kind, id, cancellationToken)).ToAnswerAsync(context, isDeletion: true));
        types.MapPost("/{id:guid}/copy", async (
            Guid id, TargetRequest body, ContentTypeEditing editing, HttpContext context, CancellationToken cancellationToken) =>
        {
            var copy = Guid.CreateVersion7();
            return await (await editing.CopyAsync(kind, id, copy, body.Target?.Id, cancellationToken)).ToCreatedAsync(context, prefix, copy);
        });
        types.MapPost("/available-compositions", (CompositionRequest body, SchemaStore store) => AvailableCompositions
            .Of(store.Current, kind, body.Id, body.IsElement, body.CurrentPropertyAliases ?? [], body.CurrentCompositeIds ?? [])
            .Select(found => new AvailableModel(
                found.Type.Key, found.Type.Name, found.Type.Icon, AvailableCompositions.FoldersOf(found.Type), found.IsCompatible)));
        types.MapGet("/{id:guid}/composition-references", (Guid id, SchemaStore store) => store.Current.Types(kind).ContainsKey(id)
            ? TypedResults.Ok(store.Current.Dependents(kind, id).Select(type => new UserModel(type.Key, type.Name, type.Icon)))
            : (IResult)SchemaAnswers.NotFound);
    }

    internal sealed record CompositionRequest(Guid? Id, string[]? CurrentPropertyAliases, Guid[]? CurrentCompositeIds, bool IsElement);

    internal sealed record AvailableModel(Guid Id, string Name, string Icon, IEnumerable<string> FolderPath, bool IsCompatible);

    internal sealed record UserModel(Guid Id, string Name, string Icon);
}
