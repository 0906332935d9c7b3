using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Dictionary;

namespace WelcomeCenter.Content.Api.Management.Dictionary;

/// <summary>Saves the translations of one item; languages that are not the person's keep what they have.</summary>
internal static class UpdateDictionaryItem
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        DictionaryRequest body,
        Caller caller,
        DictionaryService dictionary,
        CancellationToken cancellationToken)
    {
        if (await dictionary.FindAsync(id, cancellationToken) is not { } stored)
        {
            return ApiProblem.NotFound;
        }

        var translations = stored.Translations
            .Where(pair => !caller.Access.MayEditLanguage(pair.Key))
            .Concat(body.ByLanguage().Where(pair => caller.Access.MayEditLanguage(pair.Key)))
            .ToDictionary();
        var changed = stored with { Name = body.Name ?? stored.Name, Translations = translations };
        return (await dictionary.UpdateAsync(changed, cancellationToken)).ToAnswer();
    }
}
