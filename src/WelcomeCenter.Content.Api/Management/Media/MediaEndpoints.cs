using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>
/// What the content section asks about media. There is no media library on this server, which these answers say:
/// nothing in the tree, nothing by id.
/// </summary>
internal static class MediaEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var media = routes.MapGroup(string.Empty).RequireAuthorization(BackOfficePolicies.Media);
        media.MapGet("/tree/media/root", EmptyPage);
        media.MapGet("/item/media", () => Array.Empty<object>());
        media.MapGet("/item/media/search", EmptyPage);
        media.MapGet("/media/urls", () => Array.Empty<object>());
        media.MapGet("/imaging/resize/urls", () => Array.Empty<object>());
    }

    private static Paged<object> EmptyPage() => new(0, []);
}
