using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Domains;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Culture and hostnames of a document.</summary>
internal static class DocumentDomainEndpoints
{
    public static async Task<IResult> GetAsync(
        Guid id, Caller caller, DomainService domains, DocumentAccess access, CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.CultureAndHostnames, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        return await domains.FindAsync(id, cancellationToken) is { } found
            ? TypedResults.Ok(new DomainsModel(found.DefaultIsoCode, [.. found.Domains.Select(domain => new DomainModel(domain.Name, domain.IsoCode))]))
            : new ApiProblem(StatusCodes.Status404NotFound, nameof(ContentOperationStatus.ContentNotFound));
    }

    public static async Task<IResult> UpdateAsync(
        Guid id, DomainsModel body, Caller caller, DomainService domains, DocumentAccess access, CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.CultureAndHostnames, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var wanted = (body.Domains ?? []).Select(domain => new DocumentDomain(domain.DomainName ?? string.Empty, domain.IsoCode ?? string.Empty));
        var defaultIsoCode = string.IsNullOrEmpty(body.DefaultIsoCode) ? null : body.DefaultIsoCode;
        var outcome = await domains.UpdateAsync(id, new DocumentDomains(defaultIsoCode, [.. wanted]), caller.Id, cancellationToken);
        return outcome.Status is ContentOperationStatus.Success ? TypedResults.Ok() : Problem(outcome);
    }

    private static ApiProblem Problem(DomainOutcome outcome)
    {
        var status = outcome.Status switch
        {
            ContentOperationStatus.ContentNotFound => StatusCodes.Status404NotFound,
            ContentOperationStatus.DuplicateDomainName or ContentOperationStatus.ConflictingDomainName => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        };
        return new ApiProblem(status, outcome.Status.ToString())
        {
            ConflictingDomainNames = outcome.Conflicts is []
                ? null
                : outcome.Conflicts.Select(conflict => new DomainAssignmentModel(conflict.Name, new Reference(conflict.Document))),
        };
    }

    internal sealed record DomainsModel(string? DefaultIsoCode, IReadOnlyList<DomainModel>? Domains);

    internal sealed record DomainModel(string? DomainName, string? IsoCode);

    internal sealed record DomainAssignmentModel(string DomainName, Reference Content);
}
