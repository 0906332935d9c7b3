using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Documents.DynamicRoots;

namespace WelcomeCenter.Content.Api.Management.DynamicRoots;

/// <summary>Where a picker begins whose data type says so by relation.</summary>
internal static class DynamicRootEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var roots = routes.MapGroup("/dynamic-root").RequireAuthorization(BackOfficePolicies.Content);
        roots.MapPost("/query", QueryAsync);
        roots.MapGet("/steps", () => DynamicRootFinder.Steps);
    }

    private static async Task<RootsModel> QueryAsync(
        RootRequest body, Caller caller, DynamicRootFinder roots, DocumentAccess access, CancellationToken cancellationToken)
    {
        var query = new DynamicRootQuery(
            body.Context?.Id,
            body.Context?.Parent?.Id,
            body.Query?.Origin?.Alias ?? string.Empty,
            body.Query?.Origin?.Id,
            [.. (body.Query?.Steps ?? []).Select(step => new DynamicRootStep(step.Alias ?? string.Empty, step.DocumentTypeIds ?? []))]);
        var reachable = new List<Guid>();
        foreach (var key in await roots.FindAsync(query, cancellationToken))
        {
            if (await access.MayReachAsync(caller.Access, key, cancellationToken))
            {
                reachable.Add(key);
            }
        }

        return new RootsModel(reachable);
    }

    internal sealed record RootRequest(ContextPart? Context, QueryPart? Query);

    /// <param name="Id">Null while the document is new.</param>
    internal sealed record ContextPart(Guid? Id, Reference? Parent);

    internal sealed record QueryPart(OriginPart? Origin, IReadOnlyList<StepPart>? Steps);

    internal sealed record OriginPart(string? Alias, Guid? Id);

    internal sealed record StepPart(string? Alias, IReadOnlyList<Guid>? DocumentTypeIds);

    internal sealed record RootsModel(IReadOnlyList<Guid> Roots);
}
