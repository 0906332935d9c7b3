using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.Security.ForgottenPassword;

namespace WelcomeCenter.Content.Api.Management.Server;

/// <summary>What the client asks of the server before and after sign-in.</summary>
internal static class ServerEndpoints
{
    // The client compares this with its own version; it is the contract's, not the product's.
    private const string ContractVersion = "17.1.0";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var server = routes.MapGroup("/server");
        server.MapGet("/status", () => new Status("Run")).AllowAnonymous();
        server.MapGet("/configuration", (IOptions<ForgottenPasswordOptions> forgotten) => new Configuration(
            forgotten.Value.AllowPasswordReset,
            VersionCheckPeriod: 0,
            AllowLocalLogin: true,
            UmbracoCssPath: "/umbraco/backoffice/css")).AllowAnonymous();
        server.MapGet("/information", Information).RequireAuthorization(BackOfficePolicies.SignedIn);
    }

    private static ServerInformation Information(IHostEnvironment environment) => new(
        ContractVersion,
        typeof(ServerEndpoints).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? ContractVersion,
        TimeZoneInfo.Local.BaseUtcOffset.ToString("c", CultureInfo.InvariantCulture),
        environment.IsProduction() ? "Production" : "BackofficeDevelopment");

    internal sealed record Status(string ServerStatus);

    internal sealed record Configuration(bool AllowPasswordReset, int VersionCheckPeriod, bool AllowLocalLogin, string UmbracoCssPath);

    internal sealed record ServerInformation(string Version, string AssemblyVersion, string BaseUtcOffset, string RuntimeMode);
}
