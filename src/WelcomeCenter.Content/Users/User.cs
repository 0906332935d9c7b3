using Microsoft.AspNetCore.Identity;

namespace WelcomeCenter.Content.Users;

/// <summary>A person with an account in the back office. What they may do comes from their groups.</summary>
public sealed class User : IdentityUser<Guid>
{
    /// <summary>The person's name as colleagues see it.</summary>
    public required string Name { get; set; }

    /// <summary>Language of the back office for this person; one that the client ships (<c>de</c>, <c>en</c>).</summary>
    public string LanguageIsoCode { get; set; } = "de";

    public bool IsDisabled { get; set; }

    /// <summary>Last day of the account: deputies and interns have one.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>
    /// The only content languages this person may edit, where it is narrower than what the groups allow
    /// (a translator's own languages); empty means no narrowing.
    /// </summary>
    public List<string> OwnLanguages { get; set; } = [];

    public DateTimeOffset CreateDate { get; set; }

    public DateTimeOffset? LastLoginDate { get; set; }

    /// <summary>Whether the account may be used at all at this moment, whatever the password.</summary>
    public bool IsActive(DateTimeOffset at) =>
        !IsDisabled && (EndsOn is null || DateOnly.FromDateTime(at.UtcDateTime) <= EndsOn);
}
