using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Puts the draft on the site in the cultures that were chosen.</summary>
internal static class PublishDocument
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        PublishRequest body,
        Caller caller,
        DocumentPublishing documents,
        DocumentAccess access,
        CancellationToken cancellationToken)
    {
        var schedules = body.PublishSchedules ?? [];
        if (schedules.Any(entry => entry.Schedule is { PublishTime: not null } or { UnpublishTime: not null }))
        {
            return new ApiProblem(StatusCodes.Status501NotImplemented, "SchedulingNotAvailable");
        }

        var cultures = schedules.Select(entry => entry.Culture).OfType<string>().Distinct().ToList();
        return await access.RefusalAsync(caller.Access, DocumentVerbs.Publish, id, cultures, cancellationToken)
            ?? (await documents.PublishAsync(id, cultures, caller.Id, cancellationToken)).ToAnswer();
    }

    internal sealed record PublishRequest(IReadOnlyList<CultureSchedule>? PublishSchedules);

    /// <param name="Schedule">Missing or empty: now.</param>
    internal sealed record CultureSchedule(string? Culture, Times? Schedule);

    internal sealed record Times(DateTimeOffset? PublishTime, DateTimeOffset? UnpublishTime);
}
