namespace WelcomeCenter.Core.Cases;

/// <summary>Identity of a case; people say its reference instead.</summary>
public readonly record struct CaseId(Guid Value)
{
    public static CaseId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
