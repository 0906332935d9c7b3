using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Content by query, id and path (contract: delivery document, sections 1 to 4).</summary>
internal static class ContentEndpoints
{
    private const int UsualTake = 10;
    private const int MostAtOnce = 1000;

    public static Task<IResult> ListAsync(
        HttpContext http, string? fetch, [FromQuery] string[] filter, [FromQuery] string[] sort, int? skip, int? take, string? expand, string? fields, DeliveryContexts contexts) =>
        Answer(() =>
        {
            var context = contexts.Of(http);
            var found = new ContentQuery(context).Run(fetch, filter, sort).ToList();
            var page = found.Skip(Math.Max(0, skip ?? 0)).Take(Math.Clamp(take ?? UsualTake, 0, MostAtOnce));
            return Task.FromResult(Results.Json(new JsonObject { ["total"] = found.Count, ["items"] = Items(context, page, expand, fields) }));
        });

    public static Task<IResult> ItemsAsync(HttpContext http, Guid[] id, string? expand, string? fields, DeliveryContexts contexts) =>
        Answer(() =>
        {
            var context = contexts.Of(http);
            var found = id.Select(context.Snapshot.Find).OfType<PublishedDocument>().Where(context.IsVisible);
            return Task.FromResult(Results.Json(Items(context, found, expand, fields)));
        });

    public static Task<IResult> ByIdAsync(
        HttpContext http, Guid id, string? expand, string? fields, DeliveryContexts contexts, CancellationToken cancellationToken) =>
        Answer(async () =>
        {
            var context = DeliveryGate.IsPreview(http) ? await contexts.WithDraftAsync(http, id, cancellationToken) : contexts.Of(http);
            return context?.Snapshot.Find(id) is { } found && context.IsVisible(found)
                ? Results.Json(Whole(context, found, expand, fields))
                : NotFound();
        });

    public static Task<IResult> ByPathAsync(
        HttpContext http, string? path, string? expand, string? fields, DeliveryContexts contexts, CancellationToken cancellationToken) =>
        Answer(async () =>
        {
            // An encoded slash reaches us encoded.
            var asked = Uri.UnescapeDataString(path ?? string.Empty).Trim('/');
            if (asked.StartsWith("preview-", StringComparison.Ordinal) && Guid.TryParse(asked["preview-".Length..], out var draft))
            {
                return DeliveryGate.IsPreview(http) ? await ByIdAsync(http, draft, expand, fields, contexts, cancellationToken) : NotFound();
            }

            var context = contexts.Of(http, asked);
            var below = BelowRoot(context, asked);
            if (context.Snapshot.Route(context.Culture, below) is { } found)
            {
                return context.IsVisible(found) ? Results.Json(Whole(context, found, expand, fields)) : NotFound();
            }

            return Moved(http, context, below) ?? NotFound();
        });

    private static async Task<IResult> Answer(Func<Task<IResult>> make)
    {
        try
        {
            return await make();
        }
        catch (UnknownOptionException unknown)
        {
            return unknown.ToProblem();
        }
        catch (StartItemException missing)
        {
            return Results.Text(missing.Message, statusCode: StatusCodes.Status404NotFound);
        }
    }

    private static string BelowRoot(DeliveryContext context, string path)
    {
        var prefix = DeliveryContexts.Prefix(context.Snapshot, context.Culture)?.Trim('/') ?? string.Empty;
        return prefix.Length > 0 && $"{path}/".StartsWith(prefix + "/", StringComparison.OrdinalIgnoreCase) ? path[prefix.Length..].Trim('/') : path;
    }

    /// <returns>Null where nothing moved away from the path.</returns>
    private static IResult? Moved(HttpContext http, DeliveryContext context, string path)
    {
        if (context.Snapshot.Redirect(context.Culture, path) is not { } address
            || context.Snapshot.Route(context.Culture, BelowRoot(context, address.Trim('/'))) is not { } moved
            || context.Route(moved, context.Culture) is not { } route)
        {
            return null;
        }

        http.Response.Headers.Location = route.Path;
        http.Response.Headers["Location-Start-Item-Path"] = route.StartItemPath;
        http.Response.Headers["Location-Start-Item-Id"] = route.StartItemId.ToString();
        return Results.StatusCode(StatusCodes.Status301MovedPermanently);
    }

    private static JsonArray Items(DeliveryContext context, IEnumerable<PublishedDocument> documents, string? expand, string? fields) =>
        [.. documents.Select(document => (JsonNode)Whole(context, document, expand, fields))];

    private static JsonObject Whole(DeliveryContext context, PublishedDocument document, string? expand, string? fields) =>
        new ContentJson(context).Whole(
            document,
            PropertySelection.Parse(expand, PropertySelection.None),
            PropertySelection.Parse(fields, PropertySelection.All));

    private static IResult NotFound() => Results.Problem(statusCode: StatusCodes.Status404NotFound);
}
