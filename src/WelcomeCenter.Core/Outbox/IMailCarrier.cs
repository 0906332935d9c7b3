namespace WelcomeCenter.Core.Outbox;

/// <summary>Hands a mail to whoever carries it.</summary>
public interface IMailCarrier
{
    /// <summary>Returns when the mail is in other, safe hands. The same mail may come twice; its Message-Id is then the same.</summary>
    /// <exception cref="MailNotSentException">It could not be handed over; it is tried again later.</exception>
    Task SendAsync(ComposedMail mail, CancellationToken cancellationToken);
}
