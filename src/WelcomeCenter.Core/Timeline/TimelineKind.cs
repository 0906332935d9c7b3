using System.Text.Json.Serialization;

namespace WelcomeCenter.Core.Timeline;

[JsonConverter(typeof(EnumNames<TimelineKind>))]
public enum TimelineKind
{
    RequestReceived,
    RequestViewed,
    RequestWithdrawn,
    CaseOpened,
    CaseViewed,
    StatusChanged,
    NoteAdded,
}
