using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace WelcomeCenter.Web.Adapters;

/// <summary>
/// Where the site is found from outside, for links that are made without a request: Umbraco's own setting
/// <c>Umbraco:CMS:WebRouting:UmbracoApplicationUrl</c>, or else the address the server listens on.
/// </summary>
internal sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    private const string Setting = "Umbraco:CMS:WebRouting:UmbracoApplicationUrl";

    /// <summary>The address from the setting; null where there is none.</summary>
    public Uri? Chosen => Uri.TryCreate(configuration[Setting], UriKind.Absolute, out var chosen) ? chosen : null;

    public string Of(string path) => Root().TrimEnd('/') + path;

    /// <summary>The same for something that is made for one reader: without the setting it leads where they are.</summary>
    public string Of(HttpRequest request, string path) =>
        (configuration[Setting] ?? $"{request.Scheme}://{request.Host}").TrimEnd('/') + path;

    private string Root() =>
        configuration[Setting]
        ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?? "http://localhost";
}
