using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>How long a session in the back office lasts and how often a sign-in may be tried; section <c>BackOffice:Session</c>.</summary>
public sealed class BackOfficeSessionOptions
{
    public const string Section = "BackOffice:Session";

    /// <summary>
    /// The client keeps a session for four times the life of an access token (contract: hosting document, section 4.2),
    /// so this is a quarter of the time a session may lie idle.
    /// </summary>
    [Range(typeof(TimeSpan), "00:01:00", "00:07:30")]
    public TimeSpan AccessTokenLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>After this a person signs in anew, however busy they were.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "12:00:00")]
    public TimeSpan AbsoluteLifetime { get; set; } = TimeSpan.FromHours(12);

    /// <summary>Sign-in attempts from one address in a minute.</summary>
    [Range(1, 10_000)]
    public int AttemptsPerMinute { get; set; } = 20;

    /// <summary>Sign-in attempts from everywhere in a minute.</summary>
    [Range(1, 100_000)]
    public int AttemptsPerMinuteInAll { get; set; } = 300;

    public TimeSpan IdleLifetime => AccessTokenLifetime * 4;
}
