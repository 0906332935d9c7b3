using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.Text;

namespace WelcomeCenter.Content.Api.Management.HealthChecks;

/// <summary>Whether everything around the site is as it should be, for administrators.</summary>
internal static class HealthCheckEndpoints
{
    /// <summary>A check that takes longer is no answer either.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var groups = routes.MapGroup("/health-check-group").RequireAuthorization(BackOfficePolicies.Administrators);
        groups.MapGet("", List);
        groups.MapGet("/{name}", Get);
        groups.MapPost("/{name}/check", CheckAsync);
        routes.MapPost("/health-check/execute-action", RepairAsync).RequireAuthorization(BackOfficePolicies.Administrators);
    }

    private static Paged<GroupModel> List(HttpContext context, [AsParameters] Paging paging) =>
        paging.Of(Enum.GetValues<SiteCheckGroup>(), group => new GroupModel(NameOf(RequestLanguage.Of(context), group)));

    private static IResult Get(string name, HttpContext context, IEnumerable<ISiteCheck> checks)
    {
        var language = RequestLanguage.Of(context);
        return Answers.OkOrNotFound(Find(name) is { } group
            ? new GroupWithChecksModel(NameOf(language, group), In(checks, group).Select(check => CheckModel.From(check, language)))
            : null);
    }

    private static async Task<IResult> CheckAsync(string name, HttpContext context, IEnumerable<ISiteCheck> checks, CancellationToken cancellationToken)
    {
        if (Find(name) is not { } group)
        {
            return ApiProblem.NotFound;
        }

        var models = await Task.WhenAll(In(checks, group).Select(check => ResultsAsync(check, context, cancellationToken)));
        return TypedResults.Ok(new GroupWithResultsModel(models));
    }

    private static async Task<IResult> RepairAsync(
        ActionModel body, HttpContext context, IEnumerable<ISiteCheck> checks, CancellationToken cancellationToken)
    {
        if (checks.FirstOrDefault(check => check.Id == body.HealthCheck?.Id) is not { } found)
        {
            return ApiProblem.NotFound;
        }

        if (found is not IRepairingSiteCheck repairing || body.Alias != ActionModel.Repair)
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "BadRequest");
        }

        await repairing.RepairAsync(cancellationToken);
        var results = await ResultsAsync(found, context, cancellationToken);
        return TypedResults.Ok(results.Results.First());
    }

    private static async Task<ResultsModel> ResultsAsync(ISiteCheck check, HttpContext context, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(context);
        var findings = await LookAsync(check, new Uri(context.Request.GetEncodedUrl()), cancellationToken);
        return new ResultsModel(check.Id, findings.Select(finding => ResultModel.From(check, finding, language)));
    }

    /// <summary>A check that fails has found something, too, and does not keep the others from answering.</summary>
    private static async Task<IReadOnlyList<SiteFinding>> LookAsync(ISiteCheck check, Uri address, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await check.LookAsync(address, patience.Token);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return [new SiteFinding(SiteFindingKind.Error, ResultModel.NotChecked, fault.GetBaseException().GetType().Name)];
        }
    }

    private static IEnumerable<ISiteCheck> In(IEnumerable<ISiteCheck> checks, SiteCheckGroup group) => checks.Where(check => check.Group == group);

    /// <summary>The client knows a group by the name that it was shown, in whichever language.</summary>
    private static SiteCheckGroup? Find(string name) =>
        Enum.GetValues<SiteCheckGroup>().Cast<SiteCheckGroup?>()
            .FirstOrDefault(group => ApiTexts.Languages.Any(language => NameOf(language, group!.Value).Equals(name, StringComparison.OrdinalIgnoreCase)));

    private static string NameOf(string language, SiteCheckGroup group) => ApiTexts.Get(language, $"health.group.{group}");
}

internal sealed record GroupModel(string Name);

internal sealed record CheckModel(Guid Id, string Name, string Description)
{
    public static CheckModel From(ISiteCheck check, string language) => new(
        check.Id, ApiTexts.Get(language, $"health.{check.Alias}.name"), ApiTexts.Get(language, $"health.{check.Alias}.description"));
}

internal sealed record GroupWithChecksModel(string Name, IEnumerable<CheckModel> Checks);

internal sealed record GroupWithResultsModel(IEnumerable<ResultsModel> Checks);

internal sealed record ResultsModel(Guid Id, IEnumerable<ResultModel> Results);

/// <param name="Message">Markup: the client shows it as such.</param>
internal sealed record ResultModel(string Message, string ResultType, IEnumerable<ActionModel> Actions)
{
    public const string NotChecked = "notChecked";

    public string? ReadMoreLink { get; }

    public static ResultModel From(ISiteCheck check, SiteFinding finding, string language)
    {
        var key = finding.Code is NotChecked ? "health.notChecked" : $"health.{check.Alias}.{finding.Code}";
        var text = finding.Facts.Index().Aggregate(
            ApiTexts.Get(language, key),
            (sentence, fact) => sentence.Replace($"{{{fact.Index}}}", fact.Item, StringComparison.Ordinal));
        return new ResultModel(
            WebUtility.HtmlEncode(text),
            finding.Kind.ToString(),
            finding.CanBeRepaired ? [ActionModel.Of(check, language)] : []);
    }
}

/// <summary>A button beside a result; the client sends it back as it got it.</summary>
internal sealed record ActionModel(Reference? HealthCheck, string? Alias, string? Name, string? Description)
{
    public const string Repair = "repair";

    public bool ValueRequired { get; }

    public static ActionModel Of(ISiteCheck check, string language) => new(
        new Reference(check.Id),
        Repair,
        ApiTexts.Get(language, $"health.{check.Alias}.repair"),
        ApiTexts.Get(language, $"health.{check.Alias}.repairDescription"));
}
