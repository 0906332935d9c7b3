using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.Text;

namespace WelcomeCenter.Content.Api.Maps;

/// <summary>What the editor for maps asks of our server.</summary>
internal static class MapEndpoints
{
    private const string Base = "/umbraco/welcome-center/api/v1/maps";
    private const long LargestAnswer = 256 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddMaps(this IServiceCollection services)
    {
        services.AddOptions<MapOptions>().BindConfiguration(MapOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MapOptions>, MapOptionsCheck>();
        services.AddHttpClient<AddressSearch>(client =>
            {
                client.Timeout = Patience;
                client.MaxResponseContentBufferSize = LargestAnswer;
                client.DefaultRequestHeaders.UserAgent.ParseAdd("WelcomeCenter");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        var maps = routes.MapGroup(Base).RequireAuthorization(BackOfficePolicies.Content).ExcludeFromDescription();
        maps.MapGet("/configuration", Configuration);
        maps.MapGet("/addresses", SearchAsync);
    }

    private static MapSettingsModel Configuration(IOptions<MapOptions> options) => new(
        string.IsNullOrEmpty(options.Value.TileAddress) ? null : options.Value.TileAddress,
        options.Value.TileAttribution,
        !string.IsNullOrEmpty(options.Value.AddressSearch));

    private static async Task<IResult> SearchAsync(
        string? query, HttpContext context, IOptions<MapOptions> options, AddressSearch search, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(options.Value.AddressSearch))
        {
            return new ApiProblem(StatusCodes.Status501NotImplemented, "NotImplemented");
        }

        if (string.IsNullOrWhiteSpace(query))
        {
            return TypedResults.Ok<IReadOnlyList<FoundAddressModel>>([]);
        }

        return await search.FindAsync(query.Trim(), RequestLanguage.Of(context), cancellationToken) is { } found
            ? TypedResults.Ok(found)
            : new ApiProblem(StatusCodes.Status502BadGateway, "AddressSearchUnavailable");
    }
}
