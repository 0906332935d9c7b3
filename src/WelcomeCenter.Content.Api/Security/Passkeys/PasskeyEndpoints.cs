using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Users;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security.Account;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.History;

namespace WelcomeCenter.Content.Api.Security.Passkeys;

/// <summary>A person's own passkeys: listed, added, removed.</summary>
internal static class PasskeyEndpoints
{
    private const int LongestName = 100;
    private const int Most = 20;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/passkeys", ListAsync);
        routes.MapPost("/passkeys/options", MakeOptionsAsync);
        routes.MapPost("/passkeys", AddAsync);
        routes.MapDelete("/passkeys/{id}", RemoveAsync);
    }

    private static async Task<IEnumerable<PasskeyModel>> ListAsync(Caller caller, UserManager<User> users) =>
        (await users.GetPasskeysAsync(await FindAsync(users, caller))).OrderBy(passkey => passkey.CreatedAt).Select(PasskeyModel.From);

    /// <summary>Whoever adds a way to sign in knows the password: an unlocked screen is not enough.</summary>
    private static async Task<IResult> MakeOptionsAsync(
        HttpContext context, OptionsRequest body, Caller caller, UserManager<User> users, SignInManager<User> signIn, SignInThrottle throttle)
    {
        if (!throttle.Allows(context.Connection.RemoteIpAddress))
        {
            return ApiProblem.TooManyRequests;
        }

        var user = await FindAsync(users, caller);
        if (await users.IsLockedOutAsync(user) || !await users.CheckPasswordAsync(user, body.Password ?? string.Empty))
        {
            await users.AccessFailedAsync(user);
            return new UserOutcome(UserOperationStatus.PasswordMismatch).ToProblem();
        }

        if ((await users.GetPasskeysAsync(user)).Count >= Most)
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "TooManyPasskeys");
        }

        var options = await signIn.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity { Id = user.Id.ToString(), Name = user.Email!, DisplayName = user.Name });
        return TypedResults.Text(options, "application/json");
    }

    private static async Task<IResult> AddAsync(
        AddRequest body,
        Caller caller,
        UserManager<User> users,
        SignInManager<User> signIn,
        AccountHistory history,
        AccountMail mail,
        CancellationToken cancellationToken)
    {
        if (body.Credential is not { ValueKind: JsonValueKind.Object } credential || string.IsNullOrWhiteSpace(body.Name) || body.Name.Length > LongestName)
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "InvalidPasskey");
        }

        var attestation = await AttestAsync(signIn, credential.GetRawText());
        var user = await FindAsync(users, caller);
        if (attestation is not { Succeeded: true } || attestation.UserEntity.Id != user.Id.ToString())
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "InvalidPasskey");
        }

        attestation.Passkey.Name = body.Name.Trim();
        history.Add(user.Id, user.Id, AccountEventKind.PasskeyAdded, attestation.Passkey.Name);
        if (!(await users.AddOrUpdatePasskeyAsync(user, attestation.Passkey)).Succeeded)
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "InvalidPasskey");
        }

        await mail.TellAsync(user.Id, AccountEventKind.PasskeyAdded, cancellationToken);
        return TypedResults.Ok(PasskeyModel.From(attestation.Passkey));
    }

    private static async Task<IResult> RemoveAsync(
        string id, Caller caller, UserManager<User> users, AccountHistory history, AccountMail mail, CancellationToken cancellationToken)
    {
        var user = await FindAsync(users, caller);
        if (!Base64Url.IsValid(id) || await users.GetPasskeyAsync(user, Base64Url.DecodeFromChars(id)) is not { } passkey)
        {
            return ApiProblem.NotFound;
        }

        history.Add(user.Id, user.Id, AccountEventKind.PasskeyRemoved, passkey.Name);
        await users.RemovePasskeyAsync(user, passkey.CredentialId);
        await mail.TellAsync(user.Id, AccountEventKind.PasskeyRemoved, cancellationToken);
        return TypedResults.Ok();
    }

    private static async Task<PasskeyAttestationResult?> AttestAsync(SignInManager<User> signIn, string credential)
    {
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for options, or too long ago.
            return null;
        }
    }

    private static async Task<User> FindAsync(UserManager<User> users, Caller caller) => (await users.FindByIdAsync(caller.Id.ToString()))!;

    internal sealed record OptionsRequest(string? Password);

    internal sealed record AddRequest(string? Name, JsonElement? Credential);

    internal sealed record PasskeyModel(string Id, string? Name, DateTimeOffset CreatedAt, bool IsBackedUp)
    {
        public static PasskeyModel From(UserPasskeyInfo passkey) =>
            new(Base64Url.EncodeToString(passkey.CredentialId), passkey.Name, passkey.CreatedAt, passkey.IsBackedUp);
    }
}
