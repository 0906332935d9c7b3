using Microsoft.AspNetCore.Identity;

namespace WelcomeCenter.Content.Users;

/// <summary>The end of an operation on accounts.</summary>
/// <param name="Password">A generated password, to be shown once.</param>
public sealed record UserOutcome(UserOperationStatus Status, string? Password = null)
{
    public static UserOutcome Success { get; } = new(UserOperationStatus.Success);

    public bool Succeeded => Status is UserOperationStatus.Success;

    public static implicit operator UserOutcome(UserOperationStatus status) => new(status);

    internal static UserOutcome Of(IdentityResult result) => result.Succeeded
        ? Success
        : Enum.TryParse<UserOperationStatus>(result.Errors.First().Code, out var status) ? status : UserOperationStatus.UnknownFailure;
}
