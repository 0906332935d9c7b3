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
        if (!user.Verbs.Contains(verb))
        {
            return ApiProblem.Forbidden;
        }

        return await MayReachAsync(user, key, cancellationToken) ? null : ApiProblem.Forbidden;
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

    public async Task<bool> MayReachAsync(UserAccess user, Guid? key, CancellationToken cancellationToken)
    {
        if (user.HasDocumentRootAccess)
        {
            return true;
        }

        return key is { } document
            && user.MayReach((await documents.AncestorsAsync(document, cancellationToken)).Select(ancestor => ancestor.Key));
    }
}
