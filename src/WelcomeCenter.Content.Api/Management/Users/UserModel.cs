using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>An account in the Users section (contract: management document, section 11).</summary>
internal sealed record UserModel
{
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

    public required UserState State { get; init; }

    public required int FailedLoginAttempts { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    public required DateTimeOffset UpdateDate { get; init; }

    public required DateTimeOffset? LastLoginDate { get; init; }

    public required DateTimeOffset? LastLockoutDate { get; init; }

    public required DateTimeOffset? LastPasswordChangeDate { get; init; }

    public required bool IsAdmin { get; init; }

    public required UserKind Kind { get; init; }

    public static UserModel From(UserDetails details) => new()
    {
        Id = details.User.Id,
        Email = details.User.Email ?? string.Empty,
        UserName = details.User.UserName ?? string.Empty,
        Name = details.User.Name,
        UserGroupIds = details.Groups.Select(id => new Reference(id)),
        LanguageIsoCode = details.User.LanguageIsoCode,
        DocumentStartNodeIds = details.User.DocumentStartNodes.Select(id => new Reference(id)),
        HasDocumentRootAccess = details.User.HasDocumentRootAccess,
        MediaStartNodeIds = details.User.MediaStartNodes.Select(id => new Reference(id)),
        HasMediaRootAccess = details.User.HasMediaRootAccess,
        AvatarUrls = UserAvatarEndpoints.UrlsOf(details.User.AvatarKey),
        State = details.State,
        FailedLoginAttempts = details.User.AccessFailedCount,
        CreateDate = details.User.CreateDate,
        UpdateDate = details.User.UpdateDate ?? details.User.CreateDate,
        LastLoginDate = details.User.LastLoginDate,
        LastLockoutDate = details.User.LastLockoutDate,
        LastPasswordChangeDate = details.User.LastPasswordChangeDate,
        IsAdmin = details.IsAdministrator,
        Kind = details.User.Kind,
    };
}
