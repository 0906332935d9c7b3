using Microsoft.AspNetCore.Identity;

namespace WelcomeCenter.Content.Users;

/// <summary>An Umbraco user group, kept as an Identity role whose <see cref="IdentityRole{TKey}.Name"/> is the group's alias.</summary>
public sealed class UserGroup : IdentityRole<Guid>
{
    /// <summary>The name people read.</summary>
    public required string DisplayName { get; set; }

    public string Icon { get; set; } = "icon-users";

    /// <summary>Section aliases as the client knows them: <c>Umb.Section.Content</c>.</summary>
    public List<string> Sections { get; set; } = [];

    /// <summary>Permission verbs that hold for every document: <c>Umb.Document.Publish</c>.</summary>
    public List<string> FallbackPermissions { get; set; } = [];

    /// <summary>What holds for single documents, and what else the client grants by its own kinds of permission.</summary>
    public List<GroupPermission> Permissions { get; set; } = [];

    public bool HasAccessToAllLanguages { get; set; }

    /// <summary>ISO codes, used where not all languages are open.</summary>
    public List<string> Languages { get; set; } = [];

    public bool HasDocumentRootAccess { get; set; }

    /// <summary>The document below which this group works, where the whole tree is not open.</summary>
    public Guid? DocumentStartNode { get; set; }

    public bool HasMediaRootAccess { get; set; }

    public Guid? MediaStartNode { get; set; }

    /// <summary>Whether the program itself asks for this group, so that it can neither go nor change its alias.</summary>
    public bool IsSystemGroup => Name is { } alias && UserGroupAliases.All.Contains(alias);
}

/// <summary>Verbs for one document and what lies below it, for one property of a type, or of a kind that this server only keeps.</summary>
/// <param name="Context">What an unknown kind of permission is about.</param>
public sealed record GroupPermission(
    IReadOnlyList<string> Verbs,
    Guid? Document = null,
    Guid? DocumentType = null,
    Guid? PropertyType = null,
    string? Context = null);
