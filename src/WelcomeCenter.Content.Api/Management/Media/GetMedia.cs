using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>A media item for the editor, and its history.</summary>
internal static class GetMedia
{
    public static async Task<IResult> HandleAsync(Guid id, Caller caller, MediaQueries media, MediaAccess access, CancellationToken cancellationToken) =>
        await access.RefusalAsync(caller.Access, id, cancellationToken)
        ?? Answers.OkOrNotFound(await media.FindAsync(id, cancellationToken) is { } found ? MediaModel.From(found) : null);

    // Also asked for an item that is not saved yet, which has no history.
    public static async Task<Paged<GetAuditLog.AuditModel>> AuditAsync(
        Guid id,
        string? orderDirection,
        DateTimeOffset? sinceDate,
        [AsParameters] Paging paging,
        Caller caller,
        DocumentReader history,
        MediaAccess access,
        CancellationToken cancellationToken)
    {
        if (!await access.MayReachAsync(caller.Access, id, cancellationToken))
        {
            return new Paged<GetAuditLog.AuditModel>(0, []);
        }

        var ascending = string.Equals(orderDirection, "Ascending", StringComparison.OrdinalIgnoreCase);
        var page = await history.AuditAsync(id, ascending, sinceDate, paging.From, paging.Count, cancellationToken);
        return new Paged<GetAuditLog.AuditModel>(page.Total, page.Items.Select(GetAuditLog.AuditModel.From));
    }
}
