using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
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
            return DictionaryAnswers.NotFound;
        }

        if (body.NameProblem() is { } problem)
        {
            return problem;
        }

        // Under another name the words no longer stand where the site asks for them, whatever their language.
        var name = body.Name!.Trim();
        if (name != stored.Name && stored.HasWordsBeyond(caller.Access))
        {
            return DictionaryAnswers.LanguageNotAllowed;
        }

        var translations = stored.Translations
            .Where(pair => !caller.Access.MayEditLanguage(pair.Key))
            .Concat(body.ByLanguage().Where(pair => caller.Access.MayEditLanguage(pair.Key)))
            .ToDictionary();
        return (await dictionary.UpdateAsync(stored with { Name = name, Translations = translations }, cancellationToken)).ToDictionaryAnswer();
    }
}
