using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.UserGroups;

/// <summary>A group in the Users section.</summary>
internal sealed record UserGroupModel(
    Guid Id,
    string Name,
    string Alias,
    string? Icon,
    IEnumerable<string> Sections,
    IEnumerable<string> Languages,
    bool HasAccessToAllLanguages,
    Reference? DocumentStartNode,
    bool DocumentRootAccess,
    Reference? MediaStartNode,
    bool MediaRootAccess,
    IEnumerable<string> FallbackPermissions,
    IEnumerable<PermissionModel> Permissions,
    bool IsDeletable,
    bool AliasCanBeChanged)
{
    public static UserGroupModel From(UserGroup group) => new(
        group.Id,
        group.DisplayName,
        group.Name ?? string.Empty,
        group.Icon,
        group.Sections,
        group.Languages,
        group.HasAccessToAllLanguages,
        Reference.To(group.DocumentStartNode),
        group.HasDocumentRootAccess,
        Reference.To(group.MediaStartNode),
        group.HasMediaRootAccess,
        group.FallbackPermissions,
        group.Permissions.Select(PermissionModel.From),
        !group.IsSystemGroup,
        !group.IsSystemGroup);
}

/// <summary>A group in a picker.</summary>
internal sealed record UserGroupItemModel(Guid Id, string Name, string? Icon, string? Alias)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static UserGroupItemModel From(UserGroup group) => new(group.Id, group.DisplayName, group.Icon, group.Name);
}

/// <summary>What the client sends to create or save a group; every member may be missing.</summary>
internal sealed record UserGroupRequest(
    Guid? Id,
    string? Name,
    string? Alias,
    string? Icon,
    IReadOnlyList<string>? Sections,
    IReadOnlyList<string>? Languages,
    bool? HasAccessToAllLanguages,
    Reference? DocumentStartNode,
    bool? DocumentRootAccess,
    Reference? MediaStartNode,
    bool? MediaRootAccess,
    IReadOnlyList<string>? FallbackPermissions,
    IReadOnlyList<PermissionModel>? Permissions)
{
    public UserGroupInput ToInput() => new(
        Id,
        Name,
        Alias,
        Icon,
        Sections ?? [],
        Languages ?? [],
        HasAccessToAllLanguages ?? false,
        DocumentStartNode?.Id,
        DocumentRootAccess ?? false,
        MediaStartNode?.Id,
        MediaRootAccess ?? false,
        FallbackPermissions ?? [],
        [.. (Permissions ?? []).Select(permission => permission.ToPermission())]);
}
