using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Security.Invitations;

namespace WelcomeCenter.Content.Api.Security.ForgottenPassword;

/// <summary>Links by which people set another password instead of a forgotten one.</summary>
internal sealed class ForgottenPasswordTokens(IDataProtectionProvider protection, IOptions<ForgottenPasswordOptions> options, TimeProvider time)
    : LinkTokens(protection.CreateProtector("WelcomeCenter.ForgottenPassword"), time)
{
    protected override TimeSpan Lifetime => options.Value.PasswordResetEmailExpiry;
}
