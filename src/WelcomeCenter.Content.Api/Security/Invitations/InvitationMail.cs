using WelcomeCenter.Content.Api.Text;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security.Invitations;

/// <summary>Writes to an invited person.</summary>
internal sealed class InvitationMail(IStaffMail mail, InvitationTokens tokens)
{
    private const int LongestMessage = 2000;

    /// <param name="inviter">The name that the person reads.</param>
    /// <param name="message">The inviter's own words, which may be none.</param>
    public Task<bool> SendAsync(User user, string inviter, string? message, CancellationToken cancellationToken)
    {
        var language = ApiTexts.Choose([user.LanguageIsoCode]);
        var own = string.IsNullOrWhiteSpace(message) ? string.Empty : message.Trim()[..Math.Min(message.Trim().Length, LongestMessage)] + "\n\n";
        var link = mail.AddressOf($"{ManagementPaths.Invitation}?user={user.Id:D}&code={tokens.Create(user)}");
        var text = ApiTexts.Get(language, "invitation.mailText")
            .Replace("{link}", link)
            .Replace("{message}", own)
            .Replace("{inviter}", inviter)
            .Replace("{name}", user.Name);
        return mail.SendAsync(
            new StaffMail(Guid.CreateVersion7(), user.Email!, language, ApiTexts.Get(language, "invitation.mailSubject"), text),
            cancellationToken);
    }
}
