namespace WelcomeCenter.Core.Cases;

/// <summary>The last number given to a case in a year.</summary>
internal sealed class CaseNumber
{
    public required int Year { get; init; }

    public required int Last { get; init; }
}
