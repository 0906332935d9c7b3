using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Text;

namespace WelcomeCenter.Content.Api.Problems;

/// <summary>
/// Problem details as the client accepts them: <c>type</c>, <c>title</c> and <c>status</c> always, nothing null
/// (contract: management document, section 1). The title is shown to the person as it is.
/// </summary>
/// <param name="OperationStatus">Umbraco's status name; also the key of the title in <c>Text/*.json</c>.</param>
/// <param name="Errors">Messages by JSON path of the request.</param>
internal sealed record ApiProblem(
    int Status,
    string OperationStatus,
    IReadOnlyDictionary<string, string[]>? Errors = null) : IResult
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static ApiProblem NotFound { get; } = new(StatusCodes.Status404NotFound, "NotFound");

    public static ApiProblem TooManyRequests { get; } = new(StatusCodes.Status429TooManyRequests, "TooManyRequests");

    public static ApiProblem Forbidden { get; } = new(StatusCodes.Status403Forbidden, "Forbidden");

    /// <summary>A part of the API with words of its own: they stand under <c>problem.{Area}.…</c>, where there are any.</summary>
    public string? Area { get; init; }

    /// <summary>Addresses that other documents have, beside a refused change of domains.</summary>
    public IEnumerable<object>? ConflictingDomainNames { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        var body = new
        {
            Type = "Error",
            Title = ApiTexts.Get(RequestLanguage.Of(httpContext), TitleKey),
            Status,
            OperationStatus,
            Errors,
            ConflictingDomainNames,
            TraceId = Activity.Current?.TraceId.ToString() ?? httpContext.TraceIdentifier,
        };
        return httpContext.Response.WriteAsJsonAsync(body, Json, "application/problem+json", httpContext.RequestAborted);
    }

    private string TitleKey =>
        Area is not null && ApiTexts.Has($"problem.{Area}.{OperationStatus}") ? $"problem.{Area}.{OperationStatus}"
        : ApiTexts.Has($"problem.{OperationStatus}") ? $"problem.{OperationStatus}"
        : "problem.Unknown";
}
