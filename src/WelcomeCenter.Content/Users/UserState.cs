namespace WelcomeCenter.Content.Users;

/// <summary>What the list of users says about an account.</summary>
public enum UserState
{
    Active,
    Disabled,
    LockedOut,

    /// <summary>Asked by mail to set a password and has not done so.</summary>
    Invited,

    /// <summary>Has never signed in.</summary>
    Inactive,

    /// <summary>Only in filters.</summary>
    All,
}
