using System.Collections.Frozen;

namespace WelcomeCenter.Content.Users;

/// <summary>
/// What one person may do at this moment: the union of their groups, narrowed by what is set on the person.
/// Read anew for every request, so that a withdrawn right or a disabled account counts at once.
/// </summary>
public sealed record UserAccess
{
    public required Guid UserId { get; init; }

    public required string UserName { get; init; }

    public required string Email { get; init; }

    public required string Name { get; init; }

    public required string LanguageIsoCode { get; init; }

    /// <summary>Changes with the password and with "sign out everywhere"; tokens that carry an older one are void.</summary>
    public required string SecurityStamp { get; init; }

    public required FrozenSet<Guid> GroupIds { get; init; }

    public required FrozenSet<string> GroupAliases { get; init; }

    public required FrozenSet<string> Sections { get; init; }

    public required FrozenSet<string> Verbs { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required FrozenSet<string> Languages { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required FrozenSet<Guid> DocumentStartNodes { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required FrozenSet<Guid> MediaStartNodes { get; init; }

    public bool IsAdministrator => GroupAliases.Contains(UserGroupAliases.Administrators);

    /// <summary>Whether values of this culture may be changed; values shared by all languages (null) may be by anyone who edits.</summary>
    public bool MayEditLanguage(string? isoCode) =>
        HasAccessToAllLanguages || isoCode is null || Languages.Contains(isoCode);

    /// <param name="pathFromRoot">Keys from the root down to the document, itself included.</param>
    public bool MayReach(IEnumerable<Guid> pathFromRoot) =>
        HasDocumentRootAccess || pathFromRoot.Any(DocumentStartNodes.Contains);
}
