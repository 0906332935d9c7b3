namespace WelcomeCenter.Core.Outbox;

/// <summary>Finds the words and the links of a mail.</summary>
public interface IMailComposer
{
    ComposedMail Compose(MailOccasion occasion);
}
