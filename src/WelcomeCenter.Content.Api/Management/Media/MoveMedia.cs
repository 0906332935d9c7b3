using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>Puts media items elsewhere: below another one, in order, into the recycle bin, away.</summary>
internal static class MoveMedia
{
    public static async Task<IResult> MoveAsync(
        Guid id, TargetRequest body, Caller caller, MediaStructure structure, MediaAccess access, CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, id, cancellationToken)
        ?? await access.RefusalAsync(caller.Access, body.Target?.Id, cancellationToken)
        ?? (await structure.MoveAsync(id, body.Target?.Id, caller.Id, cancellationToken)).ToAnswer();

    public static async Task<IResult> SortAsync(
        SortDocuments.SortRequest body, Caller caller, MediaStructure structure, MediaAccess access, CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, body.Parent?.Id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var order = (body.Sorting ?? []).Select(entry => new DocumentOrder(entry.Id, entry.SortOrder)).ToList();
        return (await structure.SortAsync(body.Parent?.Id, order, caller.Id, cancellationToken)).ToAnswer();
    }

    public static async Task<IResult> TrashAsync(
        Guid id, Caller caller, MediaRecycleBin bin, MediaAccess access, CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, id, cancellationToken)
        ?? (await bin.TrashAsync(id, caller.Id, cancellationToken)).ToAnswer();

    public static async Task<IResult> DeleteAsync(
        Guid id, Caller caller, MediaRecycleBin bin, MediaAccess access, CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, id, cancellationToken)
        ?? (await bin.DeleteAsync(id, caller.Id, cancellationToken)).ToAnswer();
}
