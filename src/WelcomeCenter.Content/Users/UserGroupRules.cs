using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Users;

/// <summary>What a group must be, and who may make it so.</summary>
public sealed partial class UserGroupRules(ContentDbContext db)
{
    private const int LongestName = 200;

    /// <param name="stored">The group as it is; null for a new one.</param>
    internal async Task<UserGroupOperationStatus> CheckAsync(
        UserAccess actor, UserGroup? stored, UserGroupInput input, CancellationToken cancellationToken)
    {
        if (OfWords(stored, input) is var words and not UserGroupOperationStatus.Success)
        {
            return words;
        }

        if (OfSections(input) is var sections and not UserGroupOperationStatus.Success)
        {
            return sections;
        }

        if (await OfReferencesAsync(input, cancellationToken) is var references and not UserGroupOperationStatus.Success)
        {
            return references;
        }

        return actor.IsAdministrator || await GrantsNothingNewAsync(actor, stored, input, cancellationToken)
            ? UserGroupOperationStatus.Success
            : UserGroupOperationStatus.Unauthorized;
    }

    private static UserGroupOperationStatus OfWords(UserGroup? stored, UserGroupInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Name))
        {
            return UserGroupOperationStatus.MissingName;
        }

        if (input.Name.Length > LongestName)
        {
            return UserGroupOperationStatus.NameTooLong;
        }

        if (input.Alias is { Length: > LongestName })
        {
            return UserGroupOperationStatus.AliasTooLong;
        }

        if (input.Alias is null || !Alias().IsMatch(input.Alias))
        {
            return UserGroupOperationStatus.InvalidAlias;
        }

        return stored is { IsSystemGroup: true } && stored.Name != input.Alias
            ? UserGroupOperationStatus.IsSystemUserGroup
            : UserGroupOperationStatus.Success;
    }

    private static UserGroupOperationStatus OfSections(UserGroupInput input)
    {
        if (!input.Sections.All(BackOfficeSections.Known.Contains))
        {
            return UserGroupOperationStatus.SectionNotFound;
        }

        // Whoever administers the site does not read cases by that office.
        return input.Alias == UserGroupAliases.Administrators && input.Sections.Contains(BackOfficeSections.Cases)
            ? UserGroupOperationStatus.CasesNotForAdministrators
            : UserGroupOperationStatus.Success;
    }

    private async Task<UserGroupOperationStatus> OfReferencesAsync(UserGroupInput input, CancellationToken cancellationToken)
    {
        var languages = input.Languages.Distinct().ToList();
        if (await db.Languages.CountAsync(language => languages.Contains(language.IsoCode), cancellationToken) != languages.Count)
        {
            return UserGroupOperationStatus.LanguageNotFound;
        }

        if (input.DocumentStartNode is { } start && !await db.Documents.AnyAsync(document => document.Key == start && !document.Trashed, cancellationToken))
        {
            return UserGroupOperationStatus.DocumentStartNodeKeyNotFound;
        }

        if (input.MediaStartNode is { } folder && !await db.Set<MediaItem>().AnyAsync(item => item.Key == folder && !item.Trashed, cancellationToken))
        {
            return UserGroupOperationStatus.MediaStartNodeKeyNotFound;
        }

        var documents = input.Permissions.Select(permission => permission.Document).OfType<Guid>().Distinct().ToList();
        return await db.Documents.CountAsync(document => documents.Contains(document.Key), cancellationToken) == documents.Count
            ? UserGroupOperationStatus.Success
            : UserGroupOperationStatus.DocumentPermissionKeyNotFound;
    }

    // A person who is no administrator passes on what they hold and leaves to the group what it holds already.
    private async Task<bool> GrantsNothingNewAsync(UserAccess actor, UserGroup? stored, UserGroupInput input, CancellationToken cancellationToken)
    {
        if (stored is not null && (stored.Name == UserGroupAliases.Administrators || !actor.GroupIds.Contains(stored.Id)))
        {
            return false;
        }

        var folder = await db.Set<MediaItem>().Where(item => item.Key == input.MediaStartNode).Select(item => item.Path).FirstOrDefaultAsync(cancellationToken);
        var path = await db.Documents.Where(document => document.Key == input.DocumentStartNode).Select(document => document.Path).FirstOrDefaultAsync(cancellationToken);
        return input.Sections.All(section => actor.Sections.Contains(section) || stored?.Sections.Contains(section) is true)
            && input.FallbackPermissions.All(verb => actor.Verbs.Contains(verb) || stored?.FallbackPermissions.Contains(verb) is true)
            && input.Permissions.All(permission => permission.Verbs.All(verb => actor.Verbs.Contains(verb)))
            && input.Languages.All(language => actor.MayEditLanguage(language) || stored?.Languages.Contains(language) is true)
            && (!input.HasAccessToAllLanguages || actor.HasAccessToAllLanguages || stored?.HasAccessToAllLanguages is true)
            && (!input.HasDocumentRootAccess || actor.HasDocumentRootAccess || stored?.HasDocumentRootAccess is true)
            && (!input.HasMediaRootAccess || actor.HasMediaRootAccess || stored?.HasMediaRootAccess is true)
            && (folder is null || stored?.MediaStartNode == input.MediaStartNode || actor.HasMediaRootAccess
                || DocumentQueries.Keys(folder).Any(actor.MediaStartNodes.Contains))
            && (path is null || stored?.DocumentStartNode == input.DocumentStartNode || actor.MayReach(DocumentQueries.Keys(path)));
    }

    [GeneratedRegex("^[A-Za-z0-9_-]+$")]
    private static partial Regex Alias();
}
