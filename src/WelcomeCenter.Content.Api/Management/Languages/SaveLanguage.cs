using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Api.Management.Languages;

/// <summary>Adds a language, or changes its name, its fallback language and whether it is mandatory or the default.</summary>
internal static class SaveLanguage
{
    private const int LongestName = 100;

    public static async Task<IResult> CreateAsync(
        HttpContext context, LanguageRequest body, LanguageService languages, CancellationToken cancellationToken)
    {
        var language = body.ToInput(body.IsoCode ?? string.Empty);
        return NameProblem(language) is { } problem
            ? problem
            : (await languages.CreateAsync(language, cancellationToken)).ToCreated(context, $"{ManagementPaths.V1}/language", language.IsoCode);
    }

    public static async Task<IResult> UpdateAsync(
        string isoCode, LanguageRequest body, LanguageService languages, CancellationToken cancellationToken)
    {
        var language = body.ToInput(isoCode);
        return NameProblem(language) is { } problem ? problem : (await languages.UpdateAsync(language, cancellationToken)).ToAnswer();
    }

    public static async Task<IResult> DeleteAsync(string isoCode, LanguageService languages, CancellationToken cancellationToken) =>
        (await languages.DeleteAsync(isoCode, cancellationToken)).ToAnswer();

    private static ApiProblem? NameProblem(LanguageInput language) => language.Name.Length switch
    {
        0 => new ApiProblem(StatusCodes.Status400BadRequest, "MissingName"),
        > LongestName => new ApiProblem(StatusCodes.Status400BadRequest, "NameTooLong"),
        _ => null,
    };
}
