using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Dictionary;

namespace WelcomeCenter.Content.Api.Management.Dictionary;

/// <summary>Deletes an item with everything below it, unless that would take away words in languages of others.</summary>
internal static class DeleteDictionaryItem
{
    public static async Task<IResult> HandleAsync(Guid id, Caller caller, DictionaryService dictionary, CancellationToken cancellationToken)
    {
        var branch = await dictionary.BranchAsync(id, cancellationToken);
        return branch.Any(item => item.HasWordsBeyond(caller.Access))
            ? DictionaryAnswers.LanguageNotAllowed
            : (await dictionary.DeleteAsync(id, cancellationToken)).ToDictionaryAnswer();
    }
}
