namespace WelcomeCenter.Content.Users;

/// <summary>An account as an administrator sees it.</summary>
public sealed record UserDetails(User User, IReadOnlyList<Guid> Groups, UserState State, bool IsAdministrator);

/// <summary>By what a list of users is ordered.</summary>
public enum UserOrder
{
    UserName,
    Language,
    Name,
    Email,
    Id,
    CreateDate,
    UpdateDate,
    IsApproved,
    IsLockedOut,
    LastLoginDate,
}

/// <summary>What to list.</summary>
/// <param name="Text">Part of a name or an address.</param>
/// <param name="Groups">Members of any of these; empty for all.</param>
/// <param name="States">In any of these; empty for all.</param>
public sealed record UserFilter(
    string? Text,
    IReadOnlyCollection<Guid> Groups,
    IReadOnlyCollection<UserState> States,
    UserOrder Order,
    bool Descending);
