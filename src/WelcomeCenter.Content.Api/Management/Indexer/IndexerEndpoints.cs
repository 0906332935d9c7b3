using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.Text;
using WelcomeCenter.Content.Search;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Api.Management.Indexer;

/// <summary>The index behind the search of the back office: how it stands with it, building it anew, looking into it.</summary>
internal static class IndexerEndpoints
{
    /// <summary>Umbraco's name for the index that editors search in.</summary>
    private const string Index = "InternalIndex";

    private const string Searcher = "InternalSearcher";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var indexes = routes.MapGroup("/indexer").RequireAuthorization(BackOfficePolicies.Administrators);
        indexes.MapGet("", List);
        indexes.MapGet("/{indexName}", Get);
        indexes.MapPost("/{indexName}/rebuild", Rebuild);

        var searchers = routes.MapGroup("/searcher").RequireAuthorization(BackOfficePolicies.Administrators);
        searchers.MapGet("", () => new Paged<SearcherModel>(1, [new SearcherModel(Searcher)]));
        searchers.MapGet("/{searcherName}/query", QueryAsync);
    }

    private static Paged<IndexModel> List(HttpContext context, SearchIndex index, SearchIndexing indexing) => new(1, [Model(context, index, indexing)]);

    private static IResult Get(string indexName, HttpContext context, SearchIndex index, SearchIndexing indexing) =>
        Answers.OkOrNotFound(indexName == Index ? Model(context, index, indexing) : null);

    /// <summary>Answers at once; the client asks for the state until it says something else than that it is being built.</summary>
    private static IResult Rebuild(string indexName, SearchIndexWorker worker)
    {
        if (indexName != Index)
        {
            return ApiProblem.NotFound;
        }

        worker.Ask();
        return TypedResults.Ok();
    }

    // The client asks by the name of the index, too.
    private static async Task<IResult> QueryAsync(
        string searcherName,
        string? term,
        [AsParameters] Paging paging,
        SearchIndex index,
        SearchIndexing indexing,
        SnapshotStore snapshots,
        CancellationToken cancellationToken)
    {
        if (searcherName is not (Searcher or Index))
        {
            return ApiProblem.NotFound;
        }

        await indexing.EnsureBuiltAsync(cancellationToken);
        var found = index.Find(SearchTerms.Of(term), culture: null, static _ => true, paging.From, paging.Count);
        var culture = snapshots.Current.Languages.FirstOrDefault()?.IsoCode ?? string.Empty;
        return TypedResults.Ok(new Paged<SearchResultModel>(found.Total, found.Items.Select(hit => SearchResultModel.From(hit, culture))));
    }

    private static IndexModel Model(HttpContext context, SearchIndex index, SearchIndexing indexing)
    {
        var state = indexing.State;
        var (status, message) = state switch
        {
            { IsRebuilding: true } => ("Rebuilding", "index.rebuilding"),
            { Fault: not null } => ("Unhealthy", "index.unhealthy"),
            { BuiltAt: null } => ("Rebuilding", "index.rebuilding"),
            _ => ("Healthy", "index.healthy"),
        };
        var items = index.Items;
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Documents"] = Number(items.Count(item => item.Kind is IndexedKind.Document)),
            ["Media"] = Number(items.Count(item => item.Kind is IndexedKind.Media)),
            ["Names"] = Number(items.Sum(item => item.Names.Count)),
        };
        if (state is { BuiltAt: { } at, BuiltIn: { } duration })
        {
            facts["BuiltAt"] = at.ToString("O", CultureInfo.InvariantCulture);
            facts["BuiltInMilliseconds"] = Number((long)duration.TotalMilliseconds);
        }

        return new IndexModel(
            Index,
            new HealthStatusModel(status, ApiTexts.Get(RequestLanguage.Of(context), message).Replace("{0}", state.Fault, StringComparison.Ordinal)),
            CanRebuild: true,
            Searcher,
            items.Count,
            items.SelectMany(SearchResultModel.FieldNames).Distinct(StringComparer.Ordinal).Count(),
            facts);
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);

    internal sealed record SearcherModel(string Name);
}

internal sealed record HealthStatusModel(string Status, string? Message);

/// <param name="ProviderProperties">Shown as they are, below the counts.</param>
internal sealed record IndexModel(
    string Name,
    HealthStatusModel HealthStatus,
    bool CanRebuild,
    string SearcherName,
    long DocumentCount,
    int FieldCount,
    IReadOnlyDictionary<string, string> ProviderProperties);
