namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>What somebody may need help with; guides and partners carry the same keys.</summary>
public static class NeedAreas
{
    public static IReadOnlyList<string> All { get; } =
    [
        "arrival", "residence", "housing", "recognition", "work", "language", "childcare-school", "bank", "insurance", "health",
        "phone-internet", "broadcasting-fee", "waste", "driving", "contacts", "participation", "discrimination", "emergency",
        "taxes", "work-rights", "family-women", "everyday",
    ];
}
