using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using WelcomeCenter.Content.Api.Security;

namespace WelcomeCenter.Content.Api.Management.Server;

/// <summary>What the client asks of the server before and after sign-in.</summary>
internal static class ServerEndpoints
{
    // The client compares this with its own version; it is the contract's, not the product's.
    private const string ContractVersion = "17.1.0";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var server = routes.MapGroup("/server");
        server.MapGet("/status", () => new { ServerStatus = "Run" }).AllowAnonymous();
        server.MapGet("/configuration", () => new
        {
            AllowPasswordReset = false,
            VersionCheckPeriod = 0,
            AllowLocalLogin = true,
            UmbracoCssPath = "/umbraco/backoffice/css",
        }).AllowAnonymous();
        server.MapGet("/information", Information).RequireAuthorization(BackOfficePolicies.SignedIn);
    }

    private static object Information(IHostEnvironment environment) => new
    {
        Version = ContractVersion,
        AssemblyVersion = typeof(ServerEndpoints).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? ContractVersion,
        BaseUtcOffset = TimeZoneInfo.Local.BaseUtcOffset.ToString("c", CultureInfo.InvariantCulture),
        RuntimeMode = environment.IsProduction() ? "Production" : "BackofficeDevelopment",
    };
}
