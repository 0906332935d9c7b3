namespace WelcomeCenter.Core.Outbox;

/// <summary>Identity of a mail, also the left part of its Message-Id, so that a mail sent twice is recognised.</summary>
public readonly record struct OutboxMailId(Guid Value)
{
    public static OutboxMailId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString("N");
}
