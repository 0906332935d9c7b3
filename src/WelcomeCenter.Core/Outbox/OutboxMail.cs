using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Core.Outbox;

/// <summary>
/// A mail that has to leave, stored in the transaction that causes it. It holds no text: that is composed when it is sent, so that
/// neither a code nor a message lies in the table.
/// </summary>
internal sealed class OutboxMail
{
    private OutboxMail()
    {
    }

    public OutboxMailId Id { get; private init; }

    public MailKind Kind { get; private init; }

    public RequestId RequestId { get; private init; }

    /// <summary>The person's address until the mail has left; null for mail to the house.</summary>
    public string? Recipient { get; private set; }

    public required string Language { get; init; }

    public OutboxState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>Not before this moment; while a mail is being sent, the end of the sender's lease.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>A code, never the server's words, which may repeat the address.</summary>
    public string? LastFailure { get; private set; }

    public static OutboxMail Confirmation(RequestId requestId, string recipient, string language, DateTimeOffset at) =>
        new() { Id = OutboxMailId.New(), Kind = MailKind.RequestConfirmation, RequestId = requestId, Recipient = recipient, Language = language, CreatedAt = at, DueAt = at };

    public static OutboxMail Notice(RequestId requestId, string language, DateTimeOffset at) =>
        new() { Id = OutboxMailId.New(), Kind = MailKind.RequestNotice, RequestId = requestId, Language = language, CreatedAt = at, DueAt = at };

    public void MarkSent(DateTimeOffset at)
    {
        (State, SentAt, LastFailure) = (OutboxState.Sent, at, null);
        Recipient = null;
    }

    public void MarkFailed(string failure, DateTimeOffset at)
    {
        LastFailure = failure;
        if (at - CreatedAt >= OutboxSchedule.GiveUpAfter)
        {
            State = OutboxState.Dead;
        }
        else
        {
            DueAt = at + OutboxSchedule.DelayAfter(Attempts);
        }
    }

}
