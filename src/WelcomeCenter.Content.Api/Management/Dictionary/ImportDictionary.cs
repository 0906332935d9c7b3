using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.ServerEvents;
using WelcomeCenter.Content.Dictionary;

namespace WelcomeCenter.Content.Api.Management.Dictionary;

/// <summary>Takes over an uploaded file; words in languages that are not the person's are left out.</summary>
internal static class ImportDictionary
{
    public static async Task<IResult> HandleAsync(
        HttpContext context, ImportRequest body, Caller caller, DictionaryImport import, CancellationToken cancellationToken)
    {
        var (outcome, keys) = await import.ImportAsync(
            body.TemporaryFile?.Id ?? Guid.Empty, caller.Id, body.Parent?.Id, caller.Access.MayEditLanguage, cancellationToken);
        if (!outcome.Succeeded)
        {
            return outcome.ToDictionaryProblem();
        }

        foreach (var key in keys)
        {
            await AnnouncedChanges.AnnounceAsync(context, AnnouncedChanges.DictionaryItems, key);
        }

        return outcome.ToCreated(context, $"{ManagementPaths.V1}/dictionary", keys[0].ToString());
    }

    internal sealed record ImportRequest(Reference? TemporaryFile, Reference? Parent);
}
