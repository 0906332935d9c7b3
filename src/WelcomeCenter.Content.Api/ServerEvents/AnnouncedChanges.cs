using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Api.Problems;

namespace WelcomeCenter.Content.Api.ServerEvents;

/// <summary>Tells every open back office what an endpoint has changed.</summary>
internal static class AnnouncedChanges
{
    public const string Documents = "Umbraco:CMS:Document";
    public const string Media = "Umbraco:CMS:Media";
    public const string DictionaryItems = "Umbraco:CMS:DictionaryItem";
    public const string DataTypes = "Umbraco:CMS:DataType";
    public const string DocumentTypes = "Umbraco:CMS:DocumentType";
    public const string MediaTypes = "Umbraco:CMS:MediaType";
    public const string Updated = "Updated";
    public const string Deleted = "Deleted";

    /// <summary>For endpoints that change the thing whose id stands in their address.</summary>
    public static RouteHandlerBuilder Announces(this RouteHandlerBuilder endpoint, string source, string type = Updated) =>
        endpoint.AddEndpointFilter(async (context, next) =>
        {
            var result = await next(context);
            var http = context.HttpContext;
            if (result is not ApiProblem && Guid.TryParse(http.GetRouteValue("id") as string, out var key))
            {
                await AnnounceAsync(http, source, key, type);
            }

            return result;
        });

    public static Task AnnounceAsync(HttpContext context, string source, Guid key, string type = Updated) =>
        context.RequestServices.GetRequiredService<IHubContext<ServerEventHub>>().Clients.All
            .SendAsync(ServerEventHub.Notify, new ServerEvent(source, type, key), context.RequestAborted);
}
