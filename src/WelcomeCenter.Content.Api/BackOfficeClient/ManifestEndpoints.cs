using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Security;

namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>Tells the client which extensions there are.</summary>
internal static class ManifestEndpoints
{
    public static void MapManifests(this IEndpointRouteBuilder routes)
    {
        var manifests = routes.MapGroup("/umbraco/management/api/v1/manifest/manifest").WithTags("Manifest");
        manifests.MapGet("/public", (PackageManifests packages) => TypedResults.Ok(packages.Read(publicAccess: true))).AllowAnonymous();
        manifests.MapGet("/private", (PackageManifests packages) => TypedResults.Ok(packages.Read(publicAccess: false))).RequireAuthorization(BackOfficePolicies.SignedIn);
    }
}
