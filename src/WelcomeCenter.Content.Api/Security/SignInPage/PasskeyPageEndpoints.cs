using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>Signs in whoever has a passkey. It proves possession and, because it asks for a finger or a PIN, the person: no code is asked for besides.</summary>
internal static class PasskeyPageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(ManagementPaths.PasskeyOptions, MakeOptionsAsync).AllowAnonymous().DisableAntiforgery();
        routes.MapPost(ManagementPaths.Passkey, SubmitAsync).AllowAnonymous().DisableAntiforgery();
    }

    private static async Task<IResult> MakeOptionsAsync(
        HttpContext context, BackOfficeSignIn signIn, SignInManager<User> manager, IAntiforgery antiforgery)
    {
        if (!context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context))
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "BadRequest");
        }

        // For nobody in particular: the passkey itself says whose it is, so nothing is learnt of who has one.
        return signIn.Allows(context.Connection.RemoteIpAddress)
            ? TypedResults.Text(await manager.MakePasskeyRequestOptionsAsync(user: null!), "application/json")
            : ApiProblem.TooManyRequests;
    }

    private static async Task<IResult> SubmitAsync(
        HttpContext context, BackOfficeSignIn signIn, SignInManager<User> manager, UserManager<User> users, IAntiforgery antiforgery)
    {
        SecurityPage Again(IFormCollection form, int status, string error) => SignInPageEndpoints.Page(
            status, ReturnUrl.Own(form["returnUrl"]), string.Empty, error, antiforgery.GetAndStoreTokens(context));

        var (form, refusal) = await PageForm.ReadAsync(context, antiforgery, Again);
        if (form is null)
        {
            return refusal!;
        }

        if (!signIn.Allows(context.Connection.RemoteIpAddress))
        {
            return Again(form, StatusCodes.Status429TooManyRequests, "signIn.tooMany");
        }

        var assertion = await AssertAsync(manager, form["credential"].ToString());
        if (assertion is not { Succeeded: true } || !await signIn.MayAsync(assertion.User))
        {
            return Again(form, StatusCodes.Status401Unauthorized, "signIn.passkeyRefused");
        }

        await users.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        await signIn.SignedInAsync(assertion.User, SignInMethod.Passkey, context.RequestAborted);
        return TypedResults.Redirect(ReturnUrl.Own(form["returnUrl"]));
    }

    private static async Task<PasskeyAssertionResult<User>?> AssertAsync(SignInManager<User> manager, string credential)
    {
        try
        {
            return credential.Length is 0 ? null : await manager.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for options, or too long ago.
            return null;
        }
    }
}
