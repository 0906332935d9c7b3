using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Content.Api.Text;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Content.Users.History;

namespace WelcomeCenter.Content.Api.Security.Account;

/// <summary>Tells people by mail what was changed at the sign-in to their accounts, so that they notice what they did not do.</summary>
internal sealed partial class AccountMail(IStaffMail mail, UserManager<User> users, ILogger<AccountMail> logger) : ICasesAccessNotice
{
    /// <summary>The change stands already: a mail that cannot leave is only noted.</summary>
    public async Task TellAsync(Guid userId, AccountEventKind kind, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(userId.ToString()) is not { Email: { } email } user)
        {
            return;
        }

        var language = ApiTexts.Choose([user.LanguageIsoCode]);
        var what = ApiTexts.Get(language, $"account.{kind}");
        var sent = await SendAsync(
            email,
            language,
            ApiTexts.Get(language, "account.mailSubject"),
            ApiTexts.Get(language, "account.mailText").Replace("{what}", what).Replace("{name}", user.Name),
            cancellationToken);
        if (!sent)
        {
            Log.NotSent(logger, userId, kind);
        }
    }

    public async Task<bool> SendAsync(CasesAccessGranted granted, IReadOnlyList<User> colleagues, CancellationToken cancellationToken)
    {
        foreach (var colleague in colleagues)
        {
            var language = ApiTexts.Choose([colleague.LanguageIsoCode]);
            var text = ApiTexts.Get(language, "casesAccess.mailText")
                .Replace("{actor}", granted.Actor)
                .Replace("{person}", granted.Person)
                .Replace("{group}", granted.Group)
                .Replace("{name}", colleague.Name);
            if (!await SendAsync(colleague.Email!, language, ApiTexts.Get(language, "casesAccess.mailSubject"), text, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private Task<bool> SendAsync(string to, string language, string subject, string text, CancellationToken cancellationToken) =>
        mail.SendAsync(new StaffMail(Guid.CreateVersion7(), to, language, subject, text), cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(3121, LogLevel.Warning, "User {UserId} could not be told by mail of {Kind}.")]
        public static partial void NotSent(ILogger logger, Guid userId, AccountEventKind kind);
    }
}
