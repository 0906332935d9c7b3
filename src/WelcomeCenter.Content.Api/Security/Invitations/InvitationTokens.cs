using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.Security.Invitations;

/// <summary>Links by which invited people set their first password.</summary>
internal sealed class InvitationTokens(IDataProtectionProvider protection, IOptions<InvitationOptions> options, TimeProvider time)
    : LinkTokens(protection.CreateProtector("WelcomeCenter.Invitation"), time)
{
    protected override TimeSpan Lifetime => options.Value.UserInviteEmailExpiry;
}
