using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Umbraco's Content and Media Delivery API, version 2: published content as JSON.</summary>
internal static class DeliveryEndpoints
{
    private const string Base = "/umbraco/delivery/api/v2";

    public static void AddDelivery(this IServiceCollection services)
    {
        services.AddOptions<DeliveryOptions>().BindConfiguration(DeliveryOptions.Section);
        services.AddScoped<DeliveryContexts>();
    }

    public static void MapDelivery(this IEndpointRouteBuilder routes)
    {
        var content = routes.MapGroup($"{Base}/content").AllowAnonymous().AddEndpointFilter(DeliveryGate.ContentAsync);
        content.MapGet("", ContentEndpoints.ListAsync);
        content.MapGet("/items", ContentEndpoints.ItemsAsync);
        content.MapGet("/item/{id:guid}", ContentEndpoints.ByIdAsync);
        content.MapGet("/item/{**path}", ContentEndpoints.ByPathAsync);

        var media = routes.MapGroup($"{Base}/media").AllowAnonymous().AddEndpointFilter(DeliveryGate.MediaAsync);
        media.MapGet("", MediaEndpoints.ListAsync);
        media.MapGet("/items", MediaEndpoints.ItemsAsync);
        media.MapGet("/item/{id:guid}", MediaEndpoints.ByIdAsync);
        media.MapGet("/item/{**path}", MediaEndpoints.ByPathAsync);

        routes.Map("/umbraco/delivery/{**unknown}", () => Results.Problem(statusCode: StatusCodes.Status404NotFound)).AllowAnonymous();
    }
}
