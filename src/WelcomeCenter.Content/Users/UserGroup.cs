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

    public bool HasAccessToAllLanguages { get; set; }

    /// <summary>ISO codes, used where not all languages are open.</summary>
    public List<string> Languages { get; set; } = [];

    public bool HasDocumentRootAccess { get; set; }

    /// <summary>The document below which this group works, where the whole tree is not open.</summary>
    public Guid? DocumentStartNode { get; set; }

    public bool HasMediaRootAccess { get; set; }

    public Guid? MediaStartNode { get; set; }
}
