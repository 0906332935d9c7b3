using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>Creates and saves media items.</summary>
internal static class SaveMedia
{
    public static async Task<IResult> CreateAsync(
        HttpContext context,
        MediaRequest body,
        Caller caller,
        MediaEditing editing,
        MediaQueries media,
        MediaAccess access,
        CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, body.Parent?.Id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var created = body.ToNew();
        var outcome = await editing.CreateAsync(created, caller.Id, cancellationToken);
        if (outcome.Succeeded && await media.SameFileAsync(created.Key, cancellationToken) is { Count: > 0 } twins)
        {
            context.Notify("media.sameFile", twins);
        }

        return outcome.ToCreated(context, context.Request.Path, created.Key.ToString());
    }

    public static async Task<IResult> UpdateAsync(
        Guid id,
        MediaRequest body,
        Caller caller,
        MediaEditing editing,
        MediaAccess access,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, id, cancellationToken)
        ?? (await editing.UpdateAsync(id, body.ToInput(), caller.Id, cancellationToken)).ToAnswer();

    public static async Task<IResult> ValidateNewAsync(MediaRequest body, MediaEditing editing, CancellationToken cancellationToken) =>
        (await editing.ValidateAsync(body.Id ?? Guid.Empty, body.MediaType?.Id ?? Guid.Empty, body.ToInput(), cancellationToken)).ToAnswer();

    public static async Task<IResult> ValidateAsync(
        Guid id,
        MediaRequest body,
        Caller caller,
        MediaEditing editing,
        MediaAccess access,
        CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, id, cancellationToken)
        ?? (await editing.ValidateAsync(id, null, body.ToInput(), cancellationToken)).ToAnswer();
}
