using System.Text.Json.Serialization;

namespace WelcomeCenter.Core.ConsultationRequests;

[JsonConverter(typeof(JsonStringEnumConverter<RequestState>))]
public enum RequestState
{
    New,
    InCase,
    Withdrawn,
}
