using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Core.Outbox;

namespace WelcomeCenter.Web.Adapters.Mail;

/// <summary>
/// Hands mail for the back office to the carrier at once: whoever invites a colleague waits for the answer and can try again,
/// and the link of an invitation should lie in no table.
/// </summary>
internal sealed class StaffMailbox(IMailCarrier carrier, PublicAddress address) : IStaffMail
{
    public async Task<bool> SendAsync(StaffMail mail, CancellationToken cancellationToken)
    {
        try
        {
            var composed = new ComposedMail(new OutboxMailId(mail.Id), mail.To, mail.Language, mail.Subject, mail.Text);
            await carrier.SendAsync(composed, cancellationToken);
            return true;
        }
        catch (MailNotSentException)
        {
            return false;
        }
    }

    public string AddressOf(string path) => address.Of(path);
}
