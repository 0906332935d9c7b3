using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>Whether a person may work on one media item: their start nodes say so.</summary>
internal sealed class MediaAccess(MediaQueries media)
{
    /// <param name="key">The item; null for the root of the library.</param>
    /// <returns>Null where it is allowed.</returns>
    public async Task<IResult?> RefusalAsync(UserAccess user, Guid? key, CancellationToken cancellationToken) =>
        await MayReachAsync(user, key, cancellationToken) ? null : ApiProblem.Forbidden;

    public async Task<bool> MayReachAsync(UserAccess user, Guid? key, CancellationToken cancellationToken) =>
        user.HasMediaRootAccess
        || (key is { } item && (await media.PathAsync(item, cancellationToken)).Any(user.MediaStartNodes.Contains));
}
