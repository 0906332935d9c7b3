using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>
/// Where the links of mails lead: an invited person sets a first password, who has forgotten theirs another one. Opening the
/// page changes nothing: mail scanners open links, too.
/// </summary>
internal static class PasswordPageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ManagementPaths.Invitation, ShowInvitationAsync).AllowAnonymous();
        routes.MapPost(ManagementPaths.Invitation, SubmitInvitationAsync).AllowAnonymous().DisableAntiforgery();
        routes.MapGet(ManagementPaths.NewPassword, ShowNewPasswordAsync).AllowAnonymous();
        routes.MapPost(ManagementPaths.NewPassword, SubmitNewPasswordAsync).AllowAnonymous().DisableAntiforgery();
    }

    private static Task<IResult> ShowInvitationAsync(HttpContext context, Guid? user, string? code, PasswordPages pages) =>
        pages.ShowAsync(context, pages.Invited, user, code);

    private static Task<IResult> SubmitInvitationAsync(HttpContext context, PasswordPages pages) => pages.SubmitAsync(context, pages.Invited);

    private static Task<IResult> ShowNewPasswordAsync(HttpContext context, Guid? user, string? code, PasswordPages pages) =>
        pages.ShowAsync(context, pages.Forgetful, user, code);

    private static Task<IResult> SubmitNewPasswordAsync(HttpContext context, PasswordPages pages) => pages.SubmitAsync(context, pages.Forgetful);
}
