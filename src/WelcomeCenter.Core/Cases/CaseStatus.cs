using System.Text.Json.Serialization;

namespace WelcomeCenter.Core.Cases;

[JsonConverter(typeof(JsonStringEnumConverter<CaseStatus>))]
public enum CaseStatus
{
    Open,
    InProgress,
    Waiting,

    /// <summary>The person has reached the help they needed.</summary>
    Arrived,
    Closed,
}
