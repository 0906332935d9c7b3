using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Serilog.Events;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;

namespace WelcomeCenter.Content.Api.Management.LogViewer;

/// <summary>The log of this instance, for administrators.</summary>
internal static class LogViewerEndpoints
{
    /// <summary>Without dates the client means since yesterday.</summary>
    private const int DaysBack = 1;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var log = routes.MapGroup("/log-viewer").RequireAuthorization(BackOfficePolicies.Administrators);
        log.MapGet("/level", Levels);
        log.MapGet("/level-count", CountLevelsAsync);
        log.MapGet("/log", ListAsync);
        log.MapGet("/message-template", CountTemplatesAsync);
        log.MapGet("/validate-logs-size", (string? startDate, string? endDate, LogReader reader, TimeProvider time) =>
            Refusal(Period(startDate, endDate, time), reader) ?? TypedResults.Ok());
        SavedLogSearchEndpoints.Map(log);
    }

    private static Paged<LoggerModel> Levels([AsParameters] Paging paging, IConfiguration configuration) => paging.Of(
        configuration.GetSection("Logging:LogLevel").GetChildren()
            .Where(entry => Enum.TryParse<LogLevel>(entry.Value, out var level) && level is not LogLevel.None)
            .OrderBy(entry => entry.Key is not "Default").ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .ToList(),
        entry => new LoggerModel(entry.Key is "Default" ? "Global" : entry.Key, SerilogName(Enum.Parse<LogLevel>(entry.Value!))));

    private static async Task<IResult> CountLevelsAsync(
        string? startDate, string? endDate, LogReader reader, TimeProvider time, CancellationToken cancellationToken)
    {
        var period = Period(startDate, endDate, time);
        return Refusal(period, reader) is { } refusal ? refusal
            : await reader.CountLevelsAsync(period!, cancellationToken) is { } counts ? TypedResults.Ok(LevelCountsModel.From(counts))
            : TooLarge;
    }

    private static async Task<IResult> CountTemplatesAsync(
        string? startDate, string? endDate, [AsParameters] Paging paging, LogReader reader, TimeProvider time, CancellationToken cancellationToken)
    {
        var period = Period(startDate, endDate, time);
        return Refusal(period, reader) is { } refusal ? refusal
            : await reader.CountTemplatesAsync(period!, cancellationToken) is { } counts ? TypedResults.Ok(paging.Of(counts, TemplateModel.From))
            : TooLarge;
    }

    private static async Task<IResult> ListAsync(
        string? startDate,
        string? endDate,
        string? filterExpression,
        string? orderDirection,
        [FromQuery] string[]? logLevel,
        [AsParameters] Paging paging,
        LogReader reader,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var period = Period(startDate, endDate, time);
        if (Refusal(period, reader) is { } refusal)
        {
            return refusal;
        }

        var levels = (logLevel ?? []).Select(level => Enum.TryParse<LogEventLevel>(level, ignoreCase: true, out var known) ? known : (LogEventLevel?)null).ToList();
        if (levels.Contains(null) || LogFilter.Of(filterExpression, levels.OfType<LogEventLevel>()) is not { } filter)
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "InvalidLogFilter");
        }

        // The contract's own default is the newest first.
        var descending = !string.Equals(orderDirection, "Ascending", StringComparison.OrdinalIgnoreCase);
        return await reader.PageAsync(period!, filter, descending, paging.From, paging.Count, cancellationToken) is { } page
            ? TypedResults.Ok(new Paged<LogMessageModel>(page.Total, page.Events.Select(LogMessageModel.From)))
            : TooLarge;
    }

    private static ApiProblem TooLarge => new(StatusCodes.Status400BadRequest, "CancelledByLogsSizeValidation");

    private static IResult? Refusal(LogPeriod? period, LogReader reader) =>
        period is null ? new ApiProblem(StatusCodes.Status400BadRequest, "BadRequest")
        : reader.IsTooLarge(period) ? TooLarge
        : null;

    /// <returns>Null for what are no days, or days in the wrong order.</returns>
    private static LogPeriod? Period(string? startDate, string? endDate, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var (from, to) = (Day(startDate, today.AddDays(-DaysBack)), Day(endDate, today));
        return from is { } start && to is { } end && start <= end ? new LogPeriod(start, end) : null;
    }

    private static DateOnly? Day(string? text, DateOnly otherwise)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return string.IsNullOrEmpty(text) ? otherwise
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, System.Globalization.DateTimeStyles.None, out var day) ? day
            : DateTimeOffset.TryParse(text, culture, out var moment) ? DateOnly.FromDateTime(moment.LocalDateTime)
            : null;
    }

    private static string SerilogName(LogLevel level) => level switch
    {
        LogLevel.Trace => nameof(LogEventLevel.Verbose),
        LogLevel.Critical => nameof(LogEventLevel.Fatal),
        _ => level.ToString(),
    };
}
