using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Content.Api.Security.ForgottenPassword;

/// <summary>Whether and for how long a mail helps who has forgotten the password; section <c>Umbraco:CMS:Security</c>, by Umbraco's own names.</summary>
public sealed class ForgottenPasswordOptions
{
    public const string Section = "Umbraco:CMS:Security";

    public bool AllowPasswordReset { get; set; } = true;

    /// <summary>How long the link works.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "3.00:00:00")]
    public TimeSpan PasswordResetEmailExpiry { get; set; } = TimeSpan.FromHours(2);
}
