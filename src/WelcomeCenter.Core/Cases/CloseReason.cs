using System.Text.Json.Serialization;

namespace WelcomeCenter.Core.Cases;

[JsonConverter(typeof(EnumNames<CloseReason>))]
public enum CloseReason
{
    ArrivedAndSettled,
    MovedAway,
    NoContact,
    Withdrawn,
    NotResponsible,
    Other,
}
