namespace WelcomeCenter.Core.Outbox;

/// <summary>A mail could not be handed over.</summary>
/// <param name="code">What happened, without addresses: <c>smtp.unreachable</c>, <c>smtp.421</c>.</param>
public sealed class MailNotSentException(string code, Exception? inner) : Exception(code, inner)
{
    public string Code => Message;
}
