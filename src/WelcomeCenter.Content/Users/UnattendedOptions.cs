namespace WelcomeCenter.Content.Users;

/// <summary>Umbraco's own settings for a first user without anybody at the keyboard, section <c>Umbraco:CMS:Unattended</c>.</summary>
public sealed class UnattendedOptions
{
    public const string Section = "Umbraco:CMS:Unattended";

    public string? UnattendedUserName { get; set; }

    public string? UnattendedUserEmail { get; set; }

    public string? UnattendedUserPassword { get; set; }

    public bool IsSet => UnattendedUserEmail is not null;

    /// <summary>All three or none.</summary>
    public bool IsComplete =>
        (UnattendedUserName is null && UnattendedUserEmail is null && UnattendedUserPassword is null)
        || (UnattendedUserName is not null && UnattendedUserEmail is not null && UnattendedUserPassword is not null);
}
