using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.Avatars;
using Uploads = WelcomeCenter.Content.Media.Files.TemporaryFiles;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Pictures of people: one's own, and those of others for whoever may change their accounts.</summary>
internal static class UserAvatarEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var avatars = routes.MapGroup("/user").RequireAuthorization(BackOfficePolicies.SignedIn);
        avatars.MapPost("/avatar/{id:guid}", SetAsync);
        avatars.MapDelete("/avatar/{id:guid}", RemoveAsync);
        avatars.MapPost("/current/avatar", SetOwnAsync);
    }

    /// <summary>
    /// The pictures themselves. A picture element carries no token, so each address holds a secret of its own, told to whoever
    /// may see the person and void with the picture.
    /// </summary>
    public static void MapPictures(IEndpointRouteBuilder routes) =>
        routes.MapGet($"{ManagementPaths.Avatars}/{{key}}/{{size:int}}.webp", ShowAsync).AllowAnonymous();

    /// <returns>In the order of the client: smallest first; empty without a picture.</returns>
    public static IEnumerable<string> UrlsOf(string? key) =>
        key is null ? [] : UserAvatars.Sizes.Select(size => $"{ManagementPaths.Avatars}/{key}/{size}.webp");

    private static Task<IResult> SetOwnAsync(
        AvatarRequest body, Caller caller, Uploads files, UserAvatars avatars, CancellationToken cancellationToken) =>
        SetAsync(caller.Id, body, caller, files, avatars, cancellationToken);

    private static async Task<IResult> SetAsync(
        Guid id, AvatarRequest body, Caller caller, Uploads files, UserAvatars avatars, CancellationToken cancellationToken)
    {
        var key = body.File?.Id ?? Guid.Empty;
        if (files.Find(key, caller.Id) is not { } file)
        {
            return new UserOutcome(UserOperationStatus.AvatarFileNotFound).ToProblem();
        }

        if (FileKind.Of(file.Name) is not { IsImage: true })
        {
            return new UserOutcome(UserOperationStatus.InvalidAvatar).ToProblem();
        }

        var outcome = await avatars.SetAsync(caller.Access, id, files.PathOf(key), cancellationToken);
        if (outcome.Succeeded)
        {
            files.Delete(key, caller.Id);
        }

        return outcome.ToAnswer();
    }

    private static async Task<IResult> RemoveAsync(Guid id, Caller caller, UserAvatars avatars, CancellationToken cancellationToken) =>
        (await avatars.RemoveAsync(caller.Access, id, cancellationToken)).ToAnswer();

    private static async Task<IResult> ShowAsync(
        HttpContext context, string key, int size, UserAvatars avatars, CancellationToken cancellationToken)
    {
        if (await avatars.ReadAsync(key, size, cancellationToken) is not { } picture)
        {
            return ApiProblem.NotFound;
        }

        var headers = context.Response.Headers;
        headers.CacheControl = "private, max-age=3600";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers["X-Robots-Tag"] = "noindex";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return TypedResults.Bytes(picture, UserAvatars.ContentType);
    }

    internal sealed record AvatarRequest(Reference? File);
}
