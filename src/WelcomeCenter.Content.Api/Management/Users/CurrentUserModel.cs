using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.UserGroups;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>The signed-in person as the client wants to know them (contract: management document, section 2).</summary>
internal sealed record CurrentUserModel
{
    private static readonly string[] PropertyVerbs = [DocumentVerbs.ReadValue, DocumentVerbs.WriteValue];

    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required IEnumerable<Reference> UserGroupIds { get; init; }

    public required string LanguageIsoCode { get; init; }

    public required IEnumerable<Reference> DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required IEnumerable<Reference> MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required IEnumerable<string> AvatarUrls { get; init; }

    public required IEnumerable<string> Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required bool HasAccessToSensitiveData { get; init; }

    public required IEnumerable<string> FallbackPermissions { get; init; }

    public required IEnumerable<PermissionModel> Permissions { get; init; }

    public required IEnumerable<string> AllowedSections { get; init; }

    public required bool IsAdmin { get; init; }

    public static CurrentUserModel From(UserAccess user) => new()
    {
        Id = user.UserId,
        Email = user.Email,
        UserName = user.UserName,
        Name = user.Name,
        UserGroupIds = user.GroupIds.Select(id => new Reference(id)),
        LanguageIsoCode = user.LanguageIsoCode,
        DocumentStartNodeIds = user.DocumentStartNodes.Select(id => new Reference(id)),
        HasDocumentRootAccess = user.HasDocumentRootAccess,
        MediaStartNodeIds = user.MediaStartNodes.Select(id => new Reference(id)),
        HasMediaRootAccess = user.HasMediaRootAccess,
        AvatarUrls = UserAvatarEndpoints.UrlsOf(user.AvatarKey),
        Languages = user.Languages,
        HasAccessToAllLanguages = user.HasAccessToAllLanguages,
        HasAccessToSensitiveData = false,
        FallbackPermissions = user.Verbs,
        Permissions = GrantedPermissions(user).Select(PermissionModel.From),
        AllowedSections = user.Sections.Where(ServedSections.Contains),
        IsAdmin = user.IsAdministrator,
    };

    // The client takes the first rule that it finds for a property; so there is one, which says what all groups together grant.
    private static IEnumerable<GroupPermission> GrantedPermissions(UserAccess user)
    {
        var all = user.Rights.SelectMany(group => group.Permissions).ToList();
        var ofProperties = all.Where(permission => permission.PropertyType is not null)
            .DistinctBy(permission => permission.PropertyType)
            .Select(permission => permission with
            {
                Verbs = [.. PropertyVerbs.Where(verb => user.MayWithProperty(verb, permission.PropertyType!.Value))],
            });
        return all.Where(permission => permission.PropertyType is null).Concat(ofProperties);
    }
}
