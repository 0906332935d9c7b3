namespace WelcomeCenter.Core.Timeline;

/// <summary>One thing that happened to a request or a case; never changed afterwards. Also the log of who looked at it (G18).</summary>
internal sealed class TimelineEntry
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The request or the case.</summary>
    public required Guid SubjectId { get; init; }

    public required TimelineKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string ActorId { get; init; }

    public string? ActorName { get; init; }

    /// <summary>Codes only, such as <c>Closed:MovedAway</c>, so that the entry may outlive the personal data.</summary>
    public string? Detail { get; init; }

    public static TimelineEntry Of(Guid subjectId, TimelineKind kind, Actor by, DateTimeOffset at, string? detail = null) =>
        new() { SubjectId = subjectId, Kind = kind, ActorId = by.Id, ActorName = by.Name, At = at, Detail = detail };
}
