using Microsoft.AspNetCore.Identity;

namespace WelcomeCenter.Content.Users;

/// <summary>A person with an account in the back office. What they may do comes from their groups.</summary>
public sealed class User : IdentityUser<Guid>
{
    /// <summary>The person's name as colleagues see it.</summary>
    public required string Name { get; set; }

    /// <summary>Language of the back office for this person; one that the client ships (<c>de</c>, <c>en</c>).</summary>
    public string LanguageIsoCode { get; set; } = "de";

    public UserKind Kind { get; set; }

    public bool IsDisabled { get; set; }

    /// <summary>Last day of the account: deputies and interns have one.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>
    /// The only content languages this person may edit, where it is narrower than what the groups allow
    /// (a translator's own languages); empty means no narrowing.
    /// </summary>
    public List<string> OwnLanguages { get; set; } = [];

    /// <summary>Whether the whole tree is open to this person whatever their groups say.</summary>
    public bool HasDocumentRootAccess { get; set; }

    /// <summary>Where this person works; narrower than, or beside, the start nodes of the groups.</summary>
    public List<Guid> DocumentStartNodes { get; set; } = [];

    public bool HasMediaRootAccess { get; set; }

    public List<Guid> MediaStartNodes { get; set; } = [];

    public DateTimeOffset CreateDate { get; set; }

    /// <summary>Null where nothing was changed since the account was made.</summary>
    public DateTimeOffset? UpdateDate { get; set; }

    public DateTimeOffset? LastLoginDate { get; set; }

    public DateTimeOffset? LastLockoutDate { get; set; }

    public DateTimeOffset? LastPasswordChangeDate { get; set; }

    /// <summary>When the person was last asked to set a password; null where nobody asked them.</summary>
    public DateTimeOffset? InvitedDate { get; set; }

    /// <summary>The secret shared with an authenticator app, protected with the data protection keys; null without a second factor.</summary>
    public string? AuthenticatorSecret { get; set; }

    /// <summary>The last time step whose code was taken (RFC 6238, section 5.2): no code is taken twice.</summary>
    public long AuthenticatorStep { get; set; }

    /// <summary>Hashes of the recovery codes that are left.</summary>
    public List<string> RecoveryCodes { get; set; } = [];

    /// <summary>Part of the addresses of the person's picture, new with each picture; null without one.</summary>
    public string? AvatarKey { get; set; }

    public bool HasSecondFactor => AuthenticatorSecret is not null;

    /// <summary>Whether the invitation still waits for an answer.</summary>
    public bool IsInvited => InvitedDate is not null && PasswordHash is null;

    public UserState StateAt(DateTimeOffset at)
    {
        if (!IsActive(at))
        {
            return UserState.Disabled;
        }

        if (IsInvited)
        {
            return UserState.Invited;
        }

        if (LockoutEnd > at)
        {
            return UserState.LockedOut;
        }

        return Kind is UserKind.Default && LastLoginDate is null ? UserState.Inactive : UserState.Active;
    }

    /// <summary>Whether the account may be used at all at this moment, whatever the password.</summary>
    public bool IsActive(DateTimeOffset at) =>
        !IsDisabled && (EndsOn is null || DateOnly.FromDateTime(at.UtcDateTime) <= EndsOn);
}
