namespace WelcomeCenter.Content.Users;

/// <summary>How an operation on a group ended; the names are Umbraco's, but for the last four, which are ours.</summary>
public enum UserGroupOperationStatus
{
    Success,
    NotFound,
    UserNotFound,
    AlreadyExists,
    DuplicateAlias,
    IsSystemUserGroup,
    DocumentStartNodeKeyNotFound,
    MediaStartNodeKeyNotFound,
    DocumentPermissionKeyNotFound,
    LanguageNotFound,
    NameTooLong,
    AliasTooLong,
    MissingName,
    AdminGroupCannotBeEmpty,
    UserNotInGroup,
    Unauthorized,
    InvalidAlias,
    SectionNotFound,
    CasesNotForAdministrators,
    CannotNotify,
}

/// <summary>What a group is to be.</summary>
public sealed record UserGroupInput(
    Guid? Id,
    string? Name,
    string? Alias,
    string? Icon,
    IReadOnlyCollection<string> Sections,
    IReadOnlyCollection<string> Languages,
    bool HasAccessToAllLanguages,
    Guid? DocumentStartNode,
    bool HasDocumentRootAccess,
    Guid? MediaStartNode,
    bool HasMediaRootAccess,
    IReadOnlyCollection<string> FallbackPermissions,
    IReadOnlyList<GroupPermission> Permissions);
