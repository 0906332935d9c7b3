using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Dictionary;

namespace WelcomeCenter.Content.Api.Management.Dictionary;

/// <summary>Adds an item, with words in no other languages than those of the person.</summary>
internal static class CreateDictionaryItem
{
    public static async Task<IResult> HandleAsync(
        HttpContext context, DictionaryRequest body, Caller caller, DictionaryService dictionary, CancellationToken cancellationToken)
    {
        if (body.NameProblem() is { } problem)
        {
            return problem;
        }

        var item = new DictionaryItem(body.Id ?? Guid.CreateVersion7(), body.Name!.Trim(), body.Parent?.Id, body.ByLanguage());
        if (item.HasWordsBeyond(caller.Access))
        {
            return DictionaryAnswers.LanguageNotAllowed;
        }

        var outcome = await dictionary.CreateAsync(item, cancellationToken);
        return outcome.Succeeded
            ? outcome.ToCreated(context, $"{ManagementPaths.V1}/dictionary", item.Key.ToString())
            : outcome.ToDictionaryProblem();
    }
}
