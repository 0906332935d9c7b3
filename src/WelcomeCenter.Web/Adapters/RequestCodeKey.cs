using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.Adapters;

/// <summary>The key of the readable codes; setting <c>ConsultationRequests:CodeKey</c>.</summary>
internal static class RequestCodeKey
{
    public static byte[] Read(IConfiguration configuration, DataDirectory data) =>
        SecretKey.Read(configuration, "ConsultationRequests:CodeKey", data, "request-codes.key");
}
