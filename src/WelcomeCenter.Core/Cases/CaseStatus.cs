using System.Text.Json.Serialization;

namespace WelcomeCenter.Core.Cases;

[JsonConverter(typeof(EnumNames<CaseStatus>))]
public enum CaseStatus
{
    Open,
    InProgress,
    Waiting,

    /// <summary>The person has reached the help they needed.</summary>
    Arrived,
    Closed,
}
