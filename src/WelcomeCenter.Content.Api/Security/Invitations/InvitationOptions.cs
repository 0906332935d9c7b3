using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Content.Api.Security.Invitations;

/// <summary>How long an invitation waits; section <c>Umbraco:CMS:Security</c>, by Umbraco's own name.</summary>
public sealed class InvitationOptions
{
    public const string Section = "Umbraco:CMS:Security";

    [Range(typeof(TimeSpan), "00:10:00", "30.00:00:00")]
    public TimeSpan UserInviteEmailExpiry { get; set; } = TimeSpan.FromDays(3);
}
