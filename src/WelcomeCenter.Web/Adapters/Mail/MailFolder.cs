using Microsoft.Extensions.Options;
using WelcomeCenter.Core.Outbox;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.Adapters.Mail;

/// <summary>Without a mail server: every mail as an <c>.eml</c> file, named after the mail, so that one sent twice is still one file.</summary>
internal sealed class MailFolder(DataDirectory data, IOptions<SmtpOptions> smtp, TimeProvider time) : IMailCarrier
{
    public Task SendAsync(ComposedMail mail, CancellationToken cancellationToken)
    {
        var message = MailMessages.Of(mail, smtp.Value.From, time.GetUtcNow());
        var folder = data.Below("mail");
        try
        {
            Directory.CreateDirectory(folder);
            DurableFile.Replace(Path.Combine(folder, $"{mail.Id}.eml"), stream => message.WriteTo(stream, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new MailNotSentException("mail.folder", exception);
        }

        return Task.CompletedTask;
    }
}
