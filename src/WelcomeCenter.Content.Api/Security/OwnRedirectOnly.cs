using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>
/// Takes the place of OpenIddict's list of redirect addresses: the site answers under whatever host its operator gave it,
/// and a code goes to that host's own back office only.
/// </summary>
internal sealed class OwnRedirectOnly : IOpenIddictServerHandler<ValidateAuthorizationRequestContext>
{
    public ValueTask HandleAsync(ValidateAuthorizationRequestContext context)
    {
        var own = context.BaseUri is null ? null : new Uri(context.BaseUri, ManagementPaths.AuthorizationComplete);
        if (own is null || !string.Equals(context.RedirectUri, own.AbsoluteUri, StringComparison.Ordinal))
        {
            context.Reject(Errors.InvalidRequest, "The redirect address is not the back office of this site.");
        }

        return default;
    }
}
