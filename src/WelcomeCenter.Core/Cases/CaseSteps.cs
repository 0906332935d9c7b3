using static WelcomeCenter.Core.Cases.CaseStatus;

namespace WelcomeCenter.Core.Cases;

/// <summary>Which status may follow which. A closed case can be taken up again; nothing goes back to <see cref="Open"/>.</summary>
internal static class CaseSteps
{
    public static bool Allow(CaseStatus from, CaseStatus to) => (from, to) switch
    {
        (_, Open) => false,
        (Closed, InProgress) => true,
        (Closed, _) => false,
        (Arrived, Waiting) => false,
        _ => from != to,
    };
}
