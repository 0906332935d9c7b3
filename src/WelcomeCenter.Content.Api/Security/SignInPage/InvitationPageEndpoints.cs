using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>Where an invited person sets a password. Opening the page changes nothing: mail scanners open links, too.</summary>
internal static class InvitationPageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ManagementPaths.Invitation, ShowAsync).AllowAnonymous();
        routes.MapPost(ManagementPaths.Invitation, SubmitAsync).AllowAnonymous().DisableAntiforgery();
    }

    private static Task<IResult> ShowAsync(
        HttpContext context, Guid? user, string? code, InvitationTokens tokens, UserPasswords passwords, IAntiforgery antiforgery) =>
        PageAsync(context, StatusCodes.Status200OK, new Link(user ?? Guid.Empty, code ?? string.Empty), null, tokens, passwords, antiforgery);

    private static async Task<IResult> SubmitAsync(
        HttpContext context,
        InvitationTokens tokens,
        UserPasswords passwords,
        IAntiforgery antiforgery,
        SignInThrottle throttle,
        CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType)
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await context.Request.ReadFormAsync(cancellationToken);
        var link = new Link(Guid.TryParse(form["user"], out var user) ? user : Guid.Empty, form["code"].ToString());
        Task<IResult> Again(int status, string error) => PageAsync(context, status, link, error, tokens, passwords, antiforgery);

        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return await Again(StatusCodes.Status400BadRequest, "signIn.expired");
        }

        if (!throttle.Allows(context.Connection.RemoteIpAddress))
        {
            return await Again(StatusCodes.Status429TooManyRequests, "signIn.tooMany");
        }

        if (tokens.Read(link.User, link.Code) is not { } stamp)
        {
            return Gone;
        }

        var outcome = await passwords.SetFirstAsync(link.User, stamp, form["password"]);
        return outcome.Status switch
        {
            UserOperationStatus.Success => new SecurityPage(StatusCodes.Status200OK, "InvitationDone", null),
            UserOperationStatus.InvalidInviteToken => Gone,
            _ => await Again(StatusCodes.Status400BadRequest, "invitation.refused"),
        };
    }

    private static async Task<IResult> PageAsync(
        HttpContext context, int status, Link link, string? error, InvitationTokens tokens, UserPasswords passwords, IAntiforgery antiforgery)
    {
        if (tokens.Read(link.User, link.Code) is not { } stamp || await passwords.FindInvitedAsync(link.User, stamp) is not { } person)
        {
            return Gone;
        }

        return new SecurityPage(status, "Invitation", antiforgery.GetAndStoreTokens(context))
        {
            ErrorKey = error,
            Values = new Dictionary<string, string>
            {
                ["action"] = ManagementPaths.Invitation,
                ["user"] = link.User.ToString(),
                ["code"] = link.Code,
                ["userName"] = person.Email ?? string.Empty,
                ["minimum"] = $"{UsersRegistration.MinimumPasswordLength}",
            },
        };
    }

    private static SecurityPage Gone => new(StatusCodes.Status410Gone, "InvitationGone", null);

    private readonly record struct Link(Guid User, string Code);
}
