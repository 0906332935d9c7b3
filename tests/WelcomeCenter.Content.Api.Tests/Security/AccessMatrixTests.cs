using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S04: every endpoint below <c>/umbraco</c> names who may call it; what is open to strangers stands here.</summary>
public sealed class AccessMatrixTests(DatabaseKind database) : SiteTests(database)
{
    private static readonly string[] OpenToStrangers =
    [
        "/umbraco/{**path}",
        "/umbraco/avatars/{key}/{size:int}.webp", // the key is the secret
        "/umbraco/backoffice/{**file}",
        "/umbraco/delivery/api/v2/content/",
        "/umbraco/delivery/api/v2/content/item/{**path}",
        "/umbraco/delivery/api/v2/content/item/{id:guid}",
        "/umbraco/delivery/api/v2/content/items",
        "/umbraco/delivery/api/v2/media/",
        "/umbraco/delivery/api/v2/media/item/{**path}",
        "/umbraco/delivery/api/v2/media/item/{id:guid}",
        "/umbraco/delivery/api/v2/media/items",
        "/umbraco/delivery/{**unknown}",
        "/umbraco/favicon.svg",
        "/umbraco/login",
        "/umbraco/login/code",
        "/umbraco/login/forgotten",
        "/umbraco/login/invitation",
        "/umbraco/login/new-password",
        "/umbraco/login/passkey",
        "/umbraco/login/passkey/options",
        "/umbraco/login/set-up",
        "/umbraco/management/api/{**unknown}",
        "/umbraco/management/api/v1/manifest/manifest/public",
        "/umbraco/management/api/v1/security/back-office/authorize",
        "/umbraco/management/api/v1/security/back-office/login",
        "/umbraco/management/api/v1/security/back-office/signout",
        "/umbraco/management/api/v1/security/back-office/token",
        "/umbraco/management/api/v1/security/back-office/verify-2fa",
        "/umbraco/management/api/v1/security/forgot-password/",
        "/umbraco/management/api/v1/security/forgot-password/reset",
        "/umbraco/management/api/v1/security/forgot-password/verify",
        "/umbraco/management/api/v1/server/configuration",
        "/umbraco/management/api/v1/server/status",
        "/umbraco/management/api/v1/user/invite/create-password",
        "/umbraco/management/api/v1/user/invite/verify",
    ];

    private static readonly Dictionary<string, string> PolicyByPrefix = new()
    {
        ["/umbraco/management/api/v1/culture"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/data-type"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/collection/document"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/collection/media"] = BackOfficePolicies.Media,
        ["/umbraco/management/api/v1/dictionary"] = BackOfficePolicies.Dictionary,
        ["/umbraco/management/api/v1/document"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/document-blueprint"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/document-blueprint/from-document"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/document-blueprint/{id:guid}/scaffold"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/document-type"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/dynamic-root"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/filter/data-type"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/filter/user"] = BackOfficePolicies.Users,
        ["/umbraco/management/api/v1/health-check"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/imaging"] = BackOfficePolicies.Media,
        ["/umbraco/management/api/v1/indexer"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/item/data-type"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/item/data-type/search"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/item/dictionary"] = BackOfficePolicies.Dictionary,
        ["/umbraco/management/api/v1/item/document"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/item/document-blueprint"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/item/document-type"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/item/document-type/search"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/item/language"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/item/media"] = BackOfficePolicies.Media,
        ["/umbraco/management/api/v1/item/media-type/search"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/item/template"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/item/template/search"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/item/user"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/language"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/log-viewer"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/manifest"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/media"] = BackOfficePolicies.Media,
        ["/umbraco/management/api/v1/recycle-bin/document"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/recycle-bin/media"] = BackOfficePolicies.MediaLibrary,
        ["/umbraco/management/api/v1/searcher"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/segment"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/server"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/tag"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/temporary-file"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/template"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/tree/data-type"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/tree/dictionary"] = BackOfficePolicies.Dictionary,
        ["/umbraco/management/api/v1/tree/document-blueprint"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/tree/document"] = BackOfficePolicies.Content,
        ["/umbraco/management/api/v1/tree/document-type"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/tree/media"] = BackOfficePolicies.Media,
        ["/umbraco/management/api/v1/tree/media-type"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/tree/template"] = BackOfficePolicies.Administrators,
        ["/umbraco/management/api/v1/user"] = BackOfficePolicies.Users,
        ["/umbraco/management/api/v1/user/avatar"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/user/configuration"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1/user/current"] = BackOfficePolicies.SignedIn,
        ["/umbraco/management/api/v1.1/document"] = BackOfficePolicies.Content,
        ["/umbraco/serverEventHub"] = BackOfficePolicies.SignedIn,
        ["/umbraco/welcome-center"] = BackOfficePolicies.Cases,
        ["/umbraco/welcome-center/account"] = BackOfficePolicies.SignedIn,
        ["/umbraco/welcome-center/account/users"] = BackOfficePolicies.Administrators,
        ["/umbraco/welcome-center/api/v1/maps"] = BackOfficePolicies.Content,
        ["/umbraco/welcome-center/api/v1/schema"] = BackOfficePolicies.Administrators,
        ["/umbraco/welcome-center/api/v1/synchronization"] = BackOfficePolicies.Administrators,
    };

    private IEnumerable<RouteEndpoint> Endpoints => Site.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => Pattern(endpoint).StartsWith("/umbraco/", StringComparison.Ordinal));

    [Test]
    public void Only_the_endpoints_listed_here_are_open_to_strangers()
    {
        var open = Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(Pattern)
            .Where(pattern => !pattern.Contains("/graphics/", StringComparison.Ordinal) && !pattern.Contains("/openapi/", StringComparison.Ordinal))
            .Distinct();

        Assert.That(open, Is.SubsetOf(OpenToStrangers));
    }

    [Test]
    public void Every_other_endpoint_asks_for_a_policy()
    {
        var unprotected = Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
                && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
                && endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is null)
            .Select(Pattern);

        Assert.That(unprotected, Is.Empty);
    }

    [Test]
    public void Each_resource_asks_for_its_own_section()
    {
        var wrong =
            from endpoint in Endpoints
            where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
            let policy = PolicyOf(Pattern(endpoint))
            where policy is null || endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(data => data.Policy != policy)
            select policy is null ? $"{Pattern(endpoint)} has no row" : $"{Pattern(endpoint)} does not ask for {policy}";

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Only_administrators_change_the_schema()
    {
        string[] schema = ["/data-type", "/document-type", "/media-type", "/template"];

        var open = Endpoints
            .Where(endpoint => schema.Any(part => Pattern(endpoint).Contains("/v1" + part, StringComparison.Ordinal)))
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Any(method => method != HttpMethods.Get))
            .Where(endpoint => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(data => data.Policy != BackOfficePolicies.Administrators))
            .Select(Pattern);

        Assert.That(open, Is.Empty);
    }

    private static string? PolicyOf(string pattern) => PolicyByPrefix
        .Where(row => pattern.StartsWith(row.Key, StringComparison.Ordinal))
        .OrderByDescending(row => row.Key.Length)
        .Select(row => row.Value)
        .FirstOrDefault();

    private static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
}
