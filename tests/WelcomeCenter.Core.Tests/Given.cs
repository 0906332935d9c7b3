using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Core.Tests;

/// <summary>A form that is right; a test changes what it is about.</summary>
internal static class Given
{
    public static SubmitConsultationRequest Form(Func<SubmitConsultationRequest, SubmitConsultationRequest>? change = null)
    {
        var form = new SubmitConsultationRequest(
            Guid.NewGuid(), "Amira Haddad", "amira@example.org", "+49 9621 10-1234", "ar", ["housing", "language"], "family", "Wir suchen eine Wohnung.", true);
        return change is null ? form : change(form);
    }
}
