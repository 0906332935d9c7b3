using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Where a person works in the end, their groups included.</summary>
internal static class GetStartNodes
{
    public static async Task<IResult> HandleAsync(Guid id, Caller caller, UserReader users, CancellationToken cancellationToken)
    {
        if ((await GetUser.FindAsync(id, caller, users, cancellationToken)).Refusal is { } refusal)
        {
            return refusal;
        }

        var nodes = await users.StartNodesAsync(id, cancellationToken);
        return Answers.OkOrNotFound(nodes is null ? null : StartNodesModel.From(id, nodes));
    }

    internal sealed record StartNodesModel(
        Guid Id,
        IEnumerable<Reference> DocumentStartNodeIds,
        bool HasDocumentRootAccess,
        IEnumerable<Reference> MediaStartNodeIds,
        bool HasMediaRootAccess)
    {
        public static StartNodesModel From(Guid id, StartNodes nodes) => new(
            id,
            nodes.Documents.Select(key => new Reference(key)),
            nodes.HasDocumentRootAccess,
            nodes.Media.Select(key => new Reference(key)),
            nodes.HasMediaRootAccess);
    }
}
