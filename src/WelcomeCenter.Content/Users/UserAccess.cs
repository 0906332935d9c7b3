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

    /// <summary>See <see cref="User.AvatarKey"/>.</summary>
    public required string? AvatarKey { get; init; }

    /// <summary>Changes with the password and with "sign out everywhere"; tokens that carry an older one are void.</summary>
    public required string SecurityStamp { get; init; }

    public required FrozenSet<Guid> GroupIds { get; init; }

    public required FrozenSet<string> GroupAliases { get; init; }

    public required FrozenSet<string> Sections { get; init; }

    /// <summary>Verbs that hold where a group says nothing about the single document.</summary>
    public required FrozenSet<string> Verbs { get; init; }

    /// <summary>The rights of each group; what one of them grants is granted.</summary>
    public required IReadOnlyList<GroupRights> Rights { get; init; }

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

    /// <summary>Whether no right depends on which document it is about.</summary>
    public bool HasSameRightsEverywhere => HasDocumentRootAccess && Rights.All(group => group.ByDocument.Count is 0);

    /// <param name="pathFromRoot">Keys from the root down to the document, itself included; empty for the root.</param>
    public bool May(string verb, IReadOnlyList<Guid> pathFromRoot) => Rights.Any(group => group.VerbsFor(pathFromRoot).Contains(verb));

    /// <summary>Whether one of the groups grants the verb for the values of a property: by a rule for it, or where it has none, for all.</summary>
    public bool MayWithProperty(string verb, Guid propertyType) => Rights.Any(group => group.VerbsForProperty(propertyType).Contains(verb));

    /// <summary>Whether a group grants to read and write the values of all properties.</summary>
    public bool HasAllPropertyRights => Rights.Any(group =>
        group.ByProperty.Count is 0 && group.Fallback.Contains(DocumentVerbs.ReadValue) && group.Fallback.Contains(DocumentVerbs.WriteValue));

    /// <param name="pathFromRoot">Keys from the root down to the document, itself included.</param>
    public bool MayReach(IEnumerable<Guid> pathFromRoot) =>
        HasDocumentRootAccess || pathFromRoot.Any(DocumentStartNodes.Contains);
}

/// <summary>What one group may do to documents: a rule for a document holds for all below it, down to the next rule.</summary>
/// <param name="ByProperty">Rules for the values of single properties, by the key of the property type.</param>
public sealed record GroupRights(
    FrozenSet<string> Fallback,
    FrozenDictionary<Guid, FrozenSet<string>> ByDocument,
    FrozenDictionary<Guid, FrozenSet<string>> ByProperty,
    IReadOnlyList<GroupPermission> Permissions)
{
    internal FrozenSet<string> VerbsForProperty(Guid propertyType) => ByProperty.GetValueOrDefault(propertyType, Fallback);

    internal FrozenSet<string> VerbsFor(IReadOnlyList<Guid> pathFromRoot)
    {
        for (var depth = ByDocument.Count is 0 ? -1 : pathFromRoot.Count - 1; depth >= 0; depth--)
        {
            if (ByDocument.TryGetValue(pathFromRoot[depth], out var verbs))
            {
                return verbs;
            }
        }

        return Fallback;
    }

    internal static GroupRights Of(UserGroup group) => new(
        group.FallbackPermissions.ToFrozenSet(),
        Rules(group, permission => permission.Document),
        Rules(group, permission => permission.PropertyType),
        group.Permissions);

    private static FrozenDictionary<Guid, FrozenSet<string>> Rules(UserGroup group, Func<GroupPermission, Guid?> about) =>
        group.Permissions.Where(permission => about(permission) is not null)
            .GroupBy(permission => about(permission)!.Value)
            .ToFrozenDictionary(rules => rules.Key, rules => rules.SelectMany(rule => rule.Verbs).ToFrozenSet());
}
