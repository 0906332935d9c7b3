using MimeKit;
using WelcomeCenter.Core.Outbox;

namespace WelcomeCenter.Web.Adapters.Mail;

/// <summary>A composed mail in the form that travels.</summary>
internal static class MailMessages
{
    /// <exception cref="MailNotSentException">The address is none, or more than one (S20).</exception>
    public static MimeMessage Of(ComposedMail mail, string from, DateTimeOffset at)
    {
        var sender = MailboxAddress.Parse(from);
        var message = new MimeMessage
        {
            Subject = mail.Subject.ReplaceLineEndings(" "),
            MessageId = $"{mail.Id}@{sender.Domain}",
            Date = at,
            Body = new TextPart("plain") { Text = mail.Text },
        };
        message.From.Add(sender);
        message.To.Add(Recipient(mail.To));
        message.Headers.Add(HeaderId.ContentLanguage, mail.Language);
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    private static MailboxAddress Recipient(string address)
    {
        try
        {
            var recipient = new MailboxAddress(string.Empty, address);
            return MailboxAddress.TryParse(recipient.ToString(), out var read) && read.Address == address
                ? recipient
                : throw new MailNotSentException("mail.address", null);
        }
        catch (ParseException exception)
        {
            throw new MailNotSentException("mail.address", exception);
        }
    }
}
