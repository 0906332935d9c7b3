using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Api.Management.Languages;

/// <summary>The site's languages. Everybody reads them, for without them no document opens in the client; administrators change them.</summary>
internal static class LanguageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var signedIn = routes.MapGroup(string.Empty).RequireAuthorization(BackOfficePolicies.SignedIn);
        signedIn.MapGet("/language", ListAsync);
        signedIn.MapGet("/language/{isoCode}", GetAsync);
        signedIn.MapGet("/item/language", ItemsAsync);
        signedIn.MapGet("/item/language/default", DefaultAsync);
        signedIn.MapGet("/culture", CulturesAsync);
        signedIn.MapGet("/segment", () => new Paged<object>(0, []));

        var administrators = signedIn.MapGroup("/language").RequireAuthorization(BackOfficePolicies.Administrators);
        administrators.MapPost("", SaveLanguage.CreateAsync);
        administrators.MapPut("/{isoCode}", SaveLanguage.UpdateAsync);
        administrators.MapDelete("/{isoCode}", SaveLanguage.DeleteAsync);
    }

    private static async Task<Paged<LanguageModel>> ListAsync(
        LanguageService languages, [AsParameters] Paging paging, CancellationToken cancellationToken) =>
        paging.Of(await languages.ListAsync(cancellationToken), LanguageModel.From);

    private static async Task<IResult> GetAsync(string isoCode, LanguageService languages, CancellationToken cancellationToken)
    {
        var all = await languages.ListAsync(cancellationToken);
        var found = all.FirstOrDefault(language => string.Equals(language.IsoCode, isoCode, StringComparison.OrdinalIgnoreCase));
        return Answers.OkOrNotFound(found is null ? null : LanguageModel.From(found));
    }

    private static async Task<IEnumerable<LanguageItemModel>> ItemsAsync(
        [FromQuery] string[] isoCode, LanguageService languages, CancellationToken cancellationToken) =>
        (await languages.ListAsync(cancellationToken))
            .Where(language => isoCode.Contains(language.IsoCode, StringComparer.OrdinalIgnoreCase))
            .Select(LanguageItemModel.From);

    private static async Task<IResult> DefaultAsync(LanguageService languages, CancellationToken cancellationToken) =>
        Answers.OkOrNotFound((await languages.ListAsync(cancellationToken)).FirstOrDefault(language => language.IsDefault) is { } found
            ? LanguageItemModel.From(found)
            : null);

    /// <summary>What the system knows, and tags of the site that it does not: the client shows a language by its entry here.</summary>
    private static async Task<Paged<CultureModel>> CulturesAsync(
        LanguageService languages, [AsParameters] Paging paging, CancellationToken cancellationToken)
    {
        var known = CultureInfo.GetCultures(CultureTypes.AllCultures & ~CultureTypes.UserCustomCulture)
            .Where(culture => culture.Name.Length > 0)
            .Select(culture => new CultureModel(culture.Name, culture.EnglishName));
        var own = (await languages.ListAsync(cancellationToken)).Select(language => new CultureModel(language.IsoCode, language.Name));
        return paging.Of(
            known.Concat(own)
                .DistinctBy(culture => culture.Name, StringComparer.OrdinalIgnoreCase)
                .OrderBy(culture => culture.EnglishName, StringComparer.Ordinal)
                .ToList(),
            culture => culture);
    }
}
