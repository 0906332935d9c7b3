using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OpenIddict.Validation.AspNetCore;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>Who may call an endpoint. What they may do to one document is asked again where it is done.</summary>
public static class BackOfficePolicies
{
    /// <summary>Anybody with an account.</summary>
    public const string SignedIn = "BackOffice";

    public const string Content = "BackOffice.Content";

    /// <summary>Media are picked from the content section, too.</summary>
    public const string Media = "BackOffice.Media";

    /// <summary>Who changes the library.</summary>
    public const string MediaLibrary = "BackOffice.MediaLibrary";

    public const string Dictionary = "BackOffice.Dictionary";

    public const string Users = "BackOffice.Users";

    public const string Administrators = "BackOffice.Administrators";

    /// <summary>The section of the casework, whose endpoints lie outside this project.</summary>
    public const string Cases = "WelcomeCenter.Cases";

    internal static void Configure(AuthorizationOptions options)
    {
        Add(options, SignedIn, static _ => true);
        Add(options, Content, static user => user.Sections.Contains(BackOfficeSections.Content));
        Add(options, Media, static user =>
            user.Sections.Contains(BackOfficeSections.Media) || user.Sections.Contains(BackOfficeSections.Content));
        Add(options, MediaLibrary, static user => user.Sections.Contains(BackOfficeSections.Media));
        Add(options, Dictionary, static user => user.Sections.Contains(BackOfficeSections.Translation));
        Add(options, Users, static user => user.Sections.Contains(BackOfficeSections.Users));
        Add(options, Administrators, static user => user.IsAdministrator);
        Add(options, Cases, static user => user.Sections.Contains(BackOfficeSections.Cases));
        options.DefaultPolicy = options.GetPolicy(SignedIn)!;
    }

    private static void Add(AuthorizationOptions options, string name, Func<UserAccess, bool> may) =>
        options.AddPolicy(name, policy => policy
            .AddAuthenticationSchemes(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme)
            .RequireAuthenticatedUser()
            .RequireAssertion(context =>
                context.Resource is HttpContext http && http.Features.Get<UserAccess>() is { } user && may(user)));
}
