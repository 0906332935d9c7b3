using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace WelcomeCenter.Web.Adapters;

/// <summary>
/// Where the site is found from outside, for links that are made without a request: Umbraco's own setting
/// <c>Umbraco:CMS:WebRouting:UmbracoApplicationUrl</c>, or else the address the server listens on.
/// </summary>
internal sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    public string Of(string path) => Root().TrimEnd('/') + path;

    private string Root() =>
        configuration["Umbraco:CMS:WebRouting:UmbracoApplicationUrl"]
        ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?? "http://localhost";
}
