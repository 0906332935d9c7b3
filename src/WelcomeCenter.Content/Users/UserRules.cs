using System.Globalization;
using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Users;

/// <summary>What an account must be, and who may make it so.</summary>
public sealed class UserRules(ContentDbContext db, TimeProvider time)
{
    private const int LongestText = 256;

    // The client's own languages in this product; the rest of a tag says where it is spoken.
    private static readonly string[] ClientLanguages = ["de", "en"];

    internal static UserOperationStatus OfIdentity(string? email, string? userName, string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestText)
        {
            return UserOperationStatus.InvalidUserName;
        }

        if (email is null || email.Length > LongestText || !MailAddress.TryCreate(email, out var address) || address.Address != email)
        {
            return UserOperationStatus.InvalidEmail;
        }

        return string.Equals(email, userName, StringComparison.OrdinalIgnoreCase) ? UserOperationStatus.Success : UserOperationStatus.UserNameIsNotEmail;
    }

    internal static UserOperationStatus OfLanguage(string? isoCode)
    {
        if (isoCode is null || !ClientLanguages.Contains(isoCode.Split('-')[0].ToLowerInvariant()))
        {
            return UserOperationStatus.InvalidIsoCode;
        }

        try
        {
            CultureInfo.GetCultureInfo(isoCode, predefinedOnly: true);
            return UserOperationStatus.Success;
        }
        catch (CultureNotFoundException)
        {
            return UserOperationStatus.InvalidIsoCode;
        }
    }

    /// <param name="current">Groups the person has already, which anybody may leave to them.</param>
    internal async Task<UserOperationStatus> OfGroupsAsync(
        UserAccess actor, IReadOnlyCollection<Guid> groups, IReadOnlyCollection<Guid> current, CancellationToken cancellationToken)
    {
        if (groups.Count is 0)
        {
            return UserOperationStatus.NoUserGroup;
        }

        if (await db.Set<UserGroup>().CountAsync(group => groups.Contains(group.Id), cancellationToken) != groups.Count)
        {
            return UserOperationStatus.MissingUserGroup;
        }

        return actor.IsAdministrator || groups.Except(current).All(actor.GroupIds.Contains)
            ? UserOperationStatus.Success
            : UserOperationStatus.Forbidden;
    }

    internal async Task<UserOperationStatus> OfStartNodesAsync(UserAccess actor, User stored, UserChanges changes, CancellationToken cancellationToken)
    {
        var documents = changes.DocumentStartNodes.Distinct().ToList();
        var paths = await db.Documents.Where(document => documents.Contains(document.Key))
            .Select(document => new { document.Key, document.Path })
            .ToListAsync(cancellationToken);
        if (paths.Count != documents.Count)
        {
            return UserOperationStatus.ContentStartNodeNotFound;
        }

        var unreachable = paths.Where(document => !stored.DocumentStartNodes.Contains(document.Key)
            && !actor.MayReach(DocumentQueries.Keys(document.Path)));
        var widened = (changes.HasDocumentRootAccess && !stored.HasDocumentRootAccess && !actor.HasDocumentRootAccess)
            || (changes.HasMediaRootAccess && !stored.HasMediaRootAccess && !actor.HasMediaRootAccess)
            || unreachable.Any();
        if (widened && !actor.IsAdministrator)
        {
            return UserOperationStatus.Forbidden;
        }

        return await OfMediaAsync(actor, stored, changes.MediaStartNodes, cancellationToken);
    }

    private async Task<UserOperationStatus> OfMediaAsync(
        UserAccess actor, User stored, IReadOnlyCollection<Guid> nodes, CancellationToken cancellationToken)
    {
        var paths = await db.Set<MediaItem>().Where(item => nodes.Contains(item.Key))
            .Select(item => new { item.Key, item.Path })
            .ToListAsync(cancellationToken);
        if (paths.Count != nodes.Distinct().Count())
        {
            return UserOperationStatus.MediaStartNodeNotFound;
        }

        return actor.IsAdministrator || actor.HasMediaRootAccess || paths.All(item =>
                stored.MediaStartNodes.Contains(item.Key) || DocumentQueries.Keys(item.Path).Any(actor.MediaStartNodes.Contains))
            ? UserOperationStatus.Success
            : UserOperationStatus.Forbidden;
    }

    /// <summary>Whether somebody who can sign in would still be an administrator without these people.</summary>
    internal async Task<bool> LeavesAnAdministratorAsync(IReadOnlyCollection<Guid> without, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var others = await db.Set<IdentityUserRole<Guid>>()
            .Join(
                db.Set<UserGroup>().Where(group => group.Name == UserGroupAliases.Administrators),
                member => member.RoleId,
                group => group.Id,
                (member, _) => member.UserId)
            .Where(id => !without.Contains(id))
            .Join(db.Users, id => id, user => user.Id, (_, user) => user)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return others.Any(user => user.Kind is UserKind.Default && user.PasswordHash is not null && user.IsActive(now));
    }
}
