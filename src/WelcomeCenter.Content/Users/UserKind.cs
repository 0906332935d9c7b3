namespace WelcomeCenter.Content.Users;

/// <summary>A person who signs in, or a program that gets tokens with credentials of its own.</summary>
public enum UserKind
{
    Default,
    Api,
}
