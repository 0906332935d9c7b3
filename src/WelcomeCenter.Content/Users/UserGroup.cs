using Microsoft.AspNetCore.Identity;

namespace WelcomeCenter.Content.Users;

/// <summary>A group of users with the same rights; its name is the alias.</summary>
public sealed class UserGroup : IdentityRole<Guid>;
