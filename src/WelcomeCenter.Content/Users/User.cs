using Microsoft.AspNetCore.Identity;

namespace WelcomeCenter.Content.Users;

/// <summary>A person who may sign in to the back office.</summary>
public sealed class User : IdentityUser<Guid>;
