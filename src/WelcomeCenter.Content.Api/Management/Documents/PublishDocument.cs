using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Puts the draft on the site in the cultures that were chosen, now or at the times that were chosen.</summary>
internal static class PublishDocument
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        PublishRequest body,
        Caller caller,
        DocumentPublishing documents,
        DocumentScheduling scheduling,
        DocumentAccess access,
        CancellationToken cancellationToken)
    {
        var schedules = body.PublishSchedules ?? [];
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Publish, id, schedules.Select(entry => entry.Culture), cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var later = schedules.Where(entry => entry.Schedule is not null)
            .Select(entry => new CulturePlan(entry.Culture, entry.Schedule?.PublishTime, entry.Schedule?.UnpublishTime)).ToList();
        if (later.Count > 0 && await scheduling.PlanAsync(id, later, caller.Id, cancellationToken) is { Succeeded: false } refused)
        {
            return refused.ToAnswer();
        }

        var now = schedules.Where(entry => entry.Schedule is null).ToList();
        return later.Count > 0 && now.Count is 0
            ? TypedResults.Ok()
            : (await documents.PublishAsync(id, [.. now.Select(entry => entry.Culture).OfType<string>().Distinct()], caller.Id, cancellationToken)).ToAnswer();
    }

    internal sealed record PublishRequest(IReadOnlyList<CultureSchedule>? PublishSchedules);

    /// <param name="Schedule">Missing: now. Its times may be null, which takes a plan back.</param>
    internal sealed record CultureSchedule(string? Culture, Times? Schedule);

    internal sealed record Times(DateTimeOffset? PublishTime, DateTimeOffset? UnpublishTime);
}
