using System.Text.Json.Serialization;

namespace WelcomeCenter.Core.Cases;

[JsonConverter(typeof(JsonStringEnumConverter<CloseReason>))]
public enum CloseReason
{
    ArrivedAndSettled,
    MovedAway,
    NoContact,
    Withdrawn,
    NotResponsible,
    Other,
}
