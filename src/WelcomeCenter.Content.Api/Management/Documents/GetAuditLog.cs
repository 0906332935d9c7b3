using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Who did what to a document, for its Info tab.</summary>
internal static class GetAuditLog
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        string? orderDirection,
        DateTimeOffset? sinceDate,
        [AsParameters] Paging paging,
        Caller caller,
        DocumentReader documents,
        DocumentAccess access,
        CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Read, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var ascending = string.Equals(orderDirection, "Ascending", StringComparison.OrdinalIgnoreCase);
        var page = await documents.AuditAsync(id, ascending, sinceDate, paging.From, paging.Count, cancellationToken);
        return TypedResults.Ok(new Paged<AuditModel>(page.Total, page.Items.Select(AuditModel.From)));
    }

    internal sealed record AuditModel(Reference User, DateTimeOffset Timestamp, AuditType LogType, string? Parameters)
    {
        public string? Comment { get; }

        public static AuditModel From(AuditItem item) => new(new Reference(item.UserKey), item.Timestamp, item.Type, item.Parameters);
    }
}
