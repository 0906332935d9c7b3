using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.LogSearches;

namespace WelcomeCenter.Content.Api.Management.LogViewer;

/// <summary>Questions to the log that administrators keep and share.</summary>
internal static class SavedLogSearchEndpoints
{
    private static ApiProblem NotFound => new(StatusCodes.Status404NotFound, "NotFoundLogSearch");

    public static void Map(IEndpointRouteBuilder log)
    {
        log.MapGet("/saved-search", ListAsync);
        log.MapPost("/saved-search", CreateAsync);
        log.MapGet("/saved-search/{name}", GetAsync);
        log.MapDelete("/saved-search/{name}", DeleteAsync);
    }

    private static async Task<Paged<SavedSearchModel>> ListAsync(
        [AsParameters] Paging paging, SavedLogSearches searches, CancellationToken cancellationToken) =>
        paging.Of(await searches.ListAsync(cancellationToken), search => new SavedSearchModel(search.Name, search.Query));

    private static async Task<IResult> GetAsync(string name, SavedLogSearches searches, CancellationToken cancellationToken) =>
        await searches.FindAsync(Whole(name), cancellationToken) is { } query ? TypedResults.Ok(new SavedSearchModel(Whole(name), query)) : NotFound;

    private static async Task<IResult> CreateAsync(
        HttpContext context, SavedSearchRequest body, SavedLogSearches searches, CancellationToken cancellationToken)
    {
        var (name, query) = (body.Name?.Trim() ?? string.Empty, body.Query?.Trim() ?? string.Empty);
        if (name.Length is 0 or > SavedLogSearches.MostCharactersOfName || query.Length is 0 or > SavedLogSearches.MostCharactersOfQuery)
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "InvalidLogSearch");
        }

        if (!await searches.AddAsync(name, query, cancellationToken))
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "DuplicateLogSearch");
        }

        // Headers are ASCII.
        var id = Uri.EscapeDataString(name);
        context.Response.Headers["Umb-Generated-Resource"] = id;
        context.Response.Headers.Location = $"{ManagementPaths.V1}/log-viewer/saved-search/{id}";
        return TypedResults.StatusCode(StatusCodes.Status201Created);
    }

    private static async Task<IResult> DeleteAsync(string name, SavedLogSearches searches, CancellationToken cancellationToken) =>
        await searches.RemoveAsync(Whole(name), cancellationToken) ? TypedResults.Ok() : NotFound;

    /// <summary>The server leaves a slash inside a part of a path as it was sent.</summary>
    private static string Whole(string name) => name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    internal sealed record SavedSearchRequest(string? Name, string? Query);

    internal sealed record SavedSearchModel(string Name, string Query);
}
