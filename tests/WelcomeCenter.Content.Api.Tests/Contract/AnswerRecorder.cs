using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>Keeps what the Management API answered, with the route that answered.</summary>
internal sealed class AnswerRecorder : IStartupFilter
{
    private readonly ConcurrentQueue<Answer> answers = new();

    public IReadOnlyCollection<Answer> Answers => answers;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(RecordAsync);
        next(app);
    };

    public static string Route(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    private async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments("/umbraco/management/api"))
        {
            await next(context);
            return;
        }

        var wire = context.Response.Body;
        using var copy = new MemoryStream();
        context.Response.Body = copy;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
        }

        copy.Position = 0;
        await copy.CopyToAsync(wire, context.RequestAborted);
        if (context.GetEndpoint() is RouteEndpoint endpoint)
        {
            answers.Enqueue(new Answer(
                context.Request.Method, Plain(Route(endpoint)), context.Response.StatusCode, context.Response.ContentType, Encoding.UTF8.GetString(copy.ToArray())));
        }
    }

    /// <summary>Without the kinds of its parameters: <c>{id}</c> for <c>{id:guid}</c>.</summary>
    public static string Plain(string route) => System.Text.RegularExpressions.Regex.Replace(route, @"\{\**(\w+)[^}]*\}", "{$1}");
}

internal sealed record Answer(string Method, string Route, int Status, string? ContentType, string Body);
