namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>On which way somebody comes to Amberg; asked because the first steps differ.</summary>
public static class ReasonsForComing
{
    public static IReadOnlyList<string> All { get; } =
    [
        "blue-card", "skilled-worker", "recognition-partnership", "opportunity-card", "western-balkans", "ict-card",
        "eu-free-movement", "late-repatriate", "family", "study-training", "other",
    ];
}
