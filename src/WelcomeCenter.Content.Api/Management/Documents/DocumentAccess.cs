using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Whether a person may do something to one document: the verb, the place in the tree and the languages.</summary>
internal sealed class DocumentAccess(DocumentQueries documents)
{
    /// <param name="key">The document; null for the root of the tree.</param>
    /// <returns>Null where it is allowed.</returns>
    public async Task<IResult?> RefusalAsync(UserAccess user, string verb, Guid? key, CancellationToken cancellationToken)
    {
        if (user.HasSameRightsEverywhere)
        {
            return user.Verbs.Contains(verb) ? null : ApiProblem.Forbidden;
        }

        var path = key is { } document ? await documents.PathAsync(document, cancellationToken) : [];
        return user.May(verb, path) && user.MayReach(path) ? null : ApiProblem.Forbidden;
    }

    /// <param name="cultures">What is to be changed; none and null stand for what all languages share.</param>
    /// <inheritdoc cref="RefusalAsync(UserAccess, string, Guid?, CancellationToken)"/>
    public Task<IResult?> RefusalAsync(
        UserAccess user,
        string verb,
        Guid? key,
        IEnumerable<string?> cultures,
        CancellationToken cancellationToken) =>
        cultures.All(user.MayEditLanguage)
            ? RefusalAsync(user, verb, key, cancellationToken)
            : Task.FromResult<IResult?>(new ApiProblem(StatusCodes.Status403Forbidden, "LanguageNotAllowed"));

    public async Task<bool> MayReachAsync(UserAccess user, Guid? key, CancellationToken cancellationToken) =>
        user.HasDocumentRootAccess || (key is { } document && user.MayReach(await documents.PathAsync(document, cancellationToken)));

    /// <summary>Whether the person may read the document; what they may not read they do not find either.</summary>
    public static bool MayRead(UserAccess user, DocumentItem document)
    {
        Guid[] path = [.. document.AncestorKeys, document.Key];
        return user.MayReach(path) && user.May(DocumentVerbs.Read, path);
    }

    /// <summary>Whether a rule for a single document below this one takes the right away there.</summary>
    public async Task<bool> IsHeldBelowAsync(UserAccess user, string verb, Guid key, CancellationToken cancellationToken)
    {
        foreach (var ruled in user.Rights.SelectMany(group => group.ByDocument.Keys).Distinct())
        {
            var path = await documents.PathAsync(ruled, cancellationToken);
            if (path.Contains(key) && !user.May(verb, path))
            {
                return false;
            }
        }

        return true;
    }
}
