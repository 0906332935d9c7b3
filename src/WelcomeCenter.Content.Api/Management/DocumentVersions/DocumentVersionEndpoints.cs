using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.ServerEvents;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;
using Versions = WelcomeCenter.Content.Documents.DocumentVersions;

namespace WelcomeCenter.Content.Api.Management.DocumentVersions;

/// <summary>What a document said before, and the way back (contract: management document, section 6).</summary>
internal static class DocumentVersionEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var versions = routes.MapGroup("/document-version").RequireAuthorization(BackOfficePolicies.Content);
        versions.MapGet("", ListAsync);
        versions.MapGet("/{id:guid}", GetAsync);
        versions.MapPost("/{id:guid}/rollback", RollbackAsync);
        versions.MapPut("/{id:guid}/prevent-cleanup", PreventCleanupAsync);
    }

    private static async Task<IResult> ListAsync(
        Guid documentId,
        string? culture,
        [AsParameters] Paging paging,
        Caller caller,
        Versions versions,
        DocumentAccess access,
        CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Read, documentId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var page = await versions.ListAsync(documentId, Culture(culture), paging.From, paging.Count, cancellationToken);
        return Answers.OkOrNotFound(page is null ? null : new Paged<VersionItemModel>(page.Total, page.Items.Select(VersionItemModel.From)));
    }

    private static async Task<IResult> GetAsync(
        Guid id,
        Caller caller,
        Versions versions,
        DocumentAccess access,
        PropertyValueAccess values,
        CancellationToken cancellationToken)
    {
        if (await versions.FindAsync(id, cancellationToken) is not { } version)
        {
            return ApiProblem.NotFound;
        }

        return await access.RefusalAsync(caller.Access, DocumentVerbs.Read, version.Document.Key, cancellationToken)
            ?? TypedResults.Ok(VersionModel.From(version with { Document = values.Readable(caller.Access, version.Document) }));
    }

    private static async Task<IResult> RollbackAsync(
        HttpContext context,
        Guid id,
        string? culture,
        Caller caller,
        Versions versions,
        DocumentAccess access,
        PropertyValueAccess values,
        CancellationToken cancellationToken)
    {
        if (await versions.FindAsync(id, cancellationToken) is not { } version)
        {
            return ApiProblem.NotFound;
        }

        var touched = Culture(culture) is { } one ? [one] : version.Document.Variants.Select(variant => variant.Culture);
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Rollback, version.Document.Key, touched, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var outcome = await versions.RollbackAsync(
            id, Culture(culture), values.Withheld(caller.Access, version.Document.ContentType), caller.Id, cancellationToken);
        await AnnouncedChanges.AnnounceAsync(context, AnnouncedChanges.Documents, version.Document.Key);
        return outcome.ToAnswer();
    }

    private static async Task<IResult> PreventCleanupAsync(
        Guid id,
        bool preventCleanup,
        Caller caller,
        Versions versions,
        DocumentAccess access,
        CancellationToken cancellationToken)
    {
        if (await versions.FindAsync(id, cancellationToken) is not { } version)
        {
            return ApiProblem.NotFound;
        }

        return await access.RefusalAsync(caller.Access, DocumentVerbs.Rollback, version.Document.Key, cancellationToken)
            ?? (await versions.SetPreventCleanupAsync(id, preventCleanup, caller.Id, cancellationToken)).ToAnswer();
    }

    private static string? Culture(string? query) => string.IsNullOrEmpty(query) ? null : query;
}
