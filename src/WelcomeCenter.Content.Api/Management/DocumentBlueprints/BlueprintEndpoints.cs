using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Blueprints;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.DocumentBlueprints;

/// <summary>
/// Blueprints for new pages. Who edits content begins with one, and makes one of a page where a group allows it; the tree in Settings and
/// everything in it is the administrators'.
/// </summary>
internal static class BlueprintEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var content = routes.MapGroup(string.Empty).RequireAuthorization(BackOfficePolicies.Content);
        content.MapGet("/document-blueprint/{id:guid}/scaffold", GetAsync);
        content.MapPost("/document-blueprint/from-document", CreateFromDocumentAsync);
        content.MapGet("/item/document-blueprint", ItemsAsync);
        content.MapGet("/document-type/{id:guid}/blueprint", OfferedAsync);

        var blueprints = routes.MapGroup("/document-blueprint").RequireAuthorization(BackOfficePolicies.Administrators);
        blueprints.MapPost("", CreateAsync);
        blueprints.MapGet("/{id:guid}", GetAsync);
        blueprints.MapPut("/{id:guid}", UpdateAsync);
        blueprints.MapDelete("/{id:guid}", DeleteAsync);
        blueprints.MapPut("/{id:guid}/move", MoveAsync);
        BlueprintFolderEndpoints.Map(blueprints.MapGroup("/folder"));
        BlueprintTreeEndpoints.Map(routes.MapGroup("/tree/document-blueprint").RequireAuthorization(BackOfficePolicies.Administrators));
    }

    private static async Task<IResult> GetAsync(Guid id, BlueprintQueries blueprints, CancellationToken cancellationToken) =>
        Answers.OkOrNotFound(await blueprints.FindAsync(id, cancellationToken) is { } found ? BlueprintModel.From(found) : null);

    private static async Task<IEnumerable<BlueprintItemModel>> ItemsAsync(Guid[] id, BlueprintQueries blueprints, CancellationToken cancellationToken) =>
        (await blueprints.AllAsync(cancellationToken)).Where(blueprint => id.Contains(blueprint.Key)).Select(BlueprintItemModel.From);

    private static async Task<IResult> OfferedAsync(
        Guid id, [AsParameters] Paging paging, BlueprintQueries blueprints, SchemaStore schema, CancellationToken cancellationToken)
    {
        if (!schema.Current.DocumentTypes.ContainsKey(id))
        {
            return ApiProblem.NotFound;
        }

        var offered = (await blueprints.AllAsync(cancellationToken)).Where(blueprint => blueprint.ContentType.Key == id).ToList();
        return TypedResults.Ok(paging.Of(offered, blueprint => new OfferedBlueprintModel(blueprint.Key, blueprint.Name)));
    }

    private static async Task<IResult> CreateAsync(
        HttpContext context, DocumentRequest body, BlueprintEditing blueprints, CancellationToken cancellationToken)
    {
        var id = body.Id ?? Guid.CreateVersion7();
        var outcome = await blueprints.CreateAsync(
            new NewBlueprint(id, body.Parent?.Id, body.DocumentType?.Id ?? Guid.Empty, body.ToInput()), cancellationToken);
        return outcome.ToCreated(context, context.Request.Path, id.ToString());
    }

    private static async Task<IResult> CreateFromDocumentAsync(
        HttpContext context, FromDocumentRequest body, Caller caller, BlueprintEditing blueprints, DocumentAccess access, CancellationToken cancellationToken)
    {
        if (body.Document is not { Id: var document })
        {
            return ApiProblem.NotFound;
        }

        var refusal = await access.RefusalAsync(caller.Access, DocumentVerbs.CreateBlueprint, document, cancellationToken)
            ?? await access.RefusalAsync(caller.Access, DocumentVerbs.Read, document, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var id = body.Id ?? Guid.CreateVersion7();
        var outcome = await blueprints.CreateFromAsync(document, id, body.Name ?? string.Empty, body.Parent?.Id, cancellationToken);
        return outcome.ToCreated(context, $"{ManagementPaths.V1}/document-blueprint", id.ToString());
    }

    private static async Task<IResult> UpdateAsync(Guid id, DocumentRequest body, BlueprintEditing blueprints, CancellationToken cancellationToken) =>
        (await blueprints.UpdateAsync(id, body.ToInput(), cancellationToken)).ToAnswer();

    private static async Task<IResult> DeleteAsync(Guid id, BlueprintEditing blueprints, CancellationToken cancellationToken) =>
        (await blueprints.DeleteAsync(id, cancellationToken)).ToAnswer();

    private static async Task<IResult> MoveAsync(Guid id, MoveRequest body, BlueprintEditing blueprints, CancellationToken cancellationToken) =>
        (await blueprints.MoveAsync(id, body.Target?.Id, cancellationToken)).ToAnswer();

    internal sealed record FromDocumentRequest(Reference? Document, Guid? Id, string? Name, Reference? Parent);

    /// <param name="Target">Null for the root.</param>
    internal sealed record MoveRequest(Reference? Target);
}
