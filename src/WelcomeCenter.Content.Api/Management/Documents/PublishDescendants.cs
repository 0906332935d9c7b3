using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>
/// Publishes a document with everything below it. It is done when the answer is sent, so the task that the client
/// polls afterwards is always complete.
/// </summary>
internal static class PublishDescendants
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        DescendantsRequest body,
        Caller caller,
        DocumentPublishing documents,
        DocumentAccess access,
        CancellationToken cancellationToken)
    {
        var cultures = body.Cultures ?? [];
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Publish, id, cultures, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (!await access.IsHeldBelowAsync(caller.Access, DocumentVerbs.Publish, id, cancellationToken))
        {
            return ApiProblem.Forbidden;
        }

        var outcome = await documents.PublishWithDescendantsAsync(
            id,
            cultures,
            body.IncludeUnpublishedDescendants ?? false,
            caller.Id,
            cancellationToken);
        return outcome.Succeeded ? TypedResults.Ok(new TaskState(id)) : outcome.ToProblem();
    }

    public static TaskState Result(Guid taskId) => new(taskId);

    internal sealed record DescendantsRequest(bool? IncludeUnpublishedDescendants, IReadOnlyList<string>? Cultures);

    internal sealed record TaskState(Guid TaskId)
    {
        public bool IsComplete { get; } = true;
    }
}
