namespace WelcomeCenter.Core.Timeline;

/// <param name="By">Name of the member of staff; null for the person concerned.</param>
/// <param name="Detail">Codes, such as <c>Closed:MovedAway</c>.</param>
public sealed record TimelineItem(DateTimeOffset At, TimelineKind Kind, string? By, string? Detail);
