using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Security.ForgottenPassword;
using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>Why somebody sets a password.</summary>
/// <param name="Part">The page's words begin with it.</param>
internal sealed record PasswordOccasion(
    string Path,
    string Part,
    LinkTokens Tokens,
    Func<Guid, string, Task<User?>> FindAsync,
    Func<Guid, string, string?, CancellationToken, Task<UserOutcome>> SetAsync);

/// <summary>The pages on which somebody sets a password by a link.</summary>
internal sealed class PasswordPages(
    InvitationTokens invitations,
    ForgottenPasswordTokens forgotten,
    UserPasswords passwords,
    SignInThrottle throttle,
    IAntiforgery antiforgery)
{
    public PasswordOccasion Invited { get; } = new(
        ManagementPaths.Invitation,
        "Invitation",
        invitations,
        passwords.FindInvitedAsync,
        (id, stamp, password, _) => passwords.SetFirstAsync(id, stamp, password));

    public PasswordOccasion Forgetful { get; } = new(
        ManagementPaths.NewPassword,
        "NewPassword",
        forgotten,
        passwords.FindForgetfulAsync,
        passwords.SetForgottenAsync);

    public Task<IResult> ShowAsync(HttpContext context, PasswordOccasion occasion, Guid? user, string? code) =>
        PageAsync(context, StatusCodes.Status200OK, new Link(user ?? Guid.Empty, code ?? string.Empty), null, occasion);

    public async Task<IResult> SubmitAsync(HttpContext context, PasswordOccasion occasion)
    {
        if (!context.Request.HasFormContentType)
        {
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var link = new Link(Guid.TryParse(form["user"], out var user) ? user : Guid.Empty, form["code"].ToString());
        Task<IResult> Again(int status, string error) => PageAsync(context, status, link, error, occasion);

        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return await Again(StatusCodes.Status400BadRequest, "signIn.expired");
        }

        if (!throttle.Allows(context.Connection.RemoteIpAddress))
        {
            return await Again(StatusCodes.Status429TooManyRequests, "signIn.tooMany");
        }

        if (occasion.Tokens.Read(link.User, link.Code) is not { } stamp)
        {
            return Gone(occasion);
        }

        var outcome = await occasion.SetAsync(link.User, stamp, form["password"], context.RequestAborted);
        return outcome.Status switch
        {
            UserOperationStatus.Success => new SecurityPage(StatusCodes.Status200OK, "InvitationDone", null),
            UserOperationStatus.InvalidInviteToken or UserOperationStatus.InvalidPasswordResetToken => Gone(occasion),
            _ => await Again(StatusCodes.Status400BadRequest, "invitation.refused"),
        };
    }

    private async Task<IResult> PageAsync(HttpContext context, int status, Link link, string? error, PasswordOccasion occasion)
    {
        if (occasion.Tokens.Read(link.User, link.Code) is not { } stamp || await occasion.FindAsync(link.User, stamp) is not { } person)
        {
            return Gone(occasion);
        }

        return new SecurityPage(status, occasion.Part, antiforgery.GetAndStoreTokens(context))
        {
            ErrorKey = error,
            Template = "Invitation",
            Values = new Dictionary<string, string>
            {
                ["action"] = occasion.Path,
                ["user"] = link.User.ToString(),
                ["code"] = link.Code,
                ["userName"] = person.Email ?? string.Empty,
                ["minimum"] = $"{UsersRegistration.MinimumPasswordLength}",
            },
        };
    }

    private static SecurityPage Gone(PasswordOccasion occasion) => new(StatusCodes.Status410Gone, $"{occasion.Part}Gone", null)
    {
        Values = new Dictionary<string, string> { ["again"] = ManagementPaths.ForgottenPassword },
    };

    private readonly record struct Link(Guid User, string Code);
}
