namespace WelcomeCenter.Content.Users;

/// <summary>A person or a program to be given an account from the Users section.</summary>
public sealed record UserToCreate(
    Guid? Id,
    string? Email,
    string? UserName,
    string? Name,
    UserKind Kind,
    IReadOnlyCollection<Guid> Groups);

/// <summary>What an account is to be from now on.</summary>
public sealed record UserChanges(
    string? Email,
    string? UserName,
    string? Name,
    string? LanguageIsoCode,
    IReadOnlyCollection<Guid> Groups,
    IReadOnlyCollection<Guid> DocumentStartNodes,
    bool HasDocumentRootAccess,
    IReadOnlyCollection<Guid> MediaStartNodes,
    bool HasMediaRootAccess);
