namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>Identity of a consultation request inside the house; the public only ever sees its code.</summary>
public readonly record struct RequestId(Guid Value)
{
    public static RequestId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
