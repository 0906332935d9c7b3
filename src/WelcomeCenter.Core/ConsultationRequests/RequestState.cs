using System.Text.Json.Serialization;

namespace WelcomeCenter.Core.ConsultationRequests;

[JsonConverter(typeof(EnumNames<RequestState>))]
public enum RequestState
{
    New,
    InCase,
    Withdrawn,
}
