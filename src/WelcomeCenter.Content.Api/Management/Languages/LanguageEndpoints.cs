using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Api.Management.Languages;

/// <summary>The site's languages. Without them no document opens in the client.</summary>
internal static class LanguageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var signedIn = routes.MapGroup(string.Empty).RequireAuthorization(BackOfficePolicies.SignedIn);
        signedIn.MapGet("/language", ListAsync);
        signedIn.MapGet("/language/{isoCode}", GetAsync);
        signedIn.MapGet("/item/language", ItemsAsync);
        signedIn.MapGet("/culture", Cultures);
        signedIn.MapGet("/segment", () => new Paged<object>(0, []));
    }

    private static async Task<Paged<LanguageModel>> ListAsync(
        LanguageService languages,
        [AsParameters] Paging paging,
        CancellationToken cancellationToken) =>
        paging.Of(await languages.ListAsync(cancellationToken), LanguageModel.From);

    private static async Task<IResult> GetAsync(string isoCode, LanguageService languages, CancellationToken cancellationToken)
    {
        var all = await languages.ListAsync(cancellationToken);
        var found = all.FirstOrDefault(language => string.Equals(language.IsoCode, isoCode, StringComparison.OrdinalIgnoreCase));
        return Answers.OkOrNotFound(found is null ? null : LanguageModel.From(found));
    }

    private static async Task<IEnumerable<ItemModel>> ItemsAsync(
        [FromQuery] string[] isoCode,
        LanguageService languages,
        CancellationToken cancellationToken)
    {
        var all = await languages.ListAsync(cancellationToken);
        return all
            .Where(language => isoCode.Contains(language.IsoCode, StringComparer.OrdinalIgnoreCase))
            .Select(language => new ItemModel(language.Name, language.IsoCode));
    }

    private static Paged<object> Cultures([AsParameters] Paging paging) =>
        paging.Of<CultureInfo, object>(
            CultureInfo.GetCultures(CultureTypes.AllCultures & ~CultureTypes.UserCustomCulture)
                .Where(culture => culture.Name.Length > 0)
                .ToList(),
            culture => new { culture.Name, culture.EnglishName });

    internal sealed record ItemModel(string Name, string IsoCode);

    internal sealed record LanguageModel(string Name, string IsoCode, bool IsDefault, bool IsMandatory, string? FallbackIsoCode)
    {
        public static LanguageModel From(Language language) =>
            new(language.Name, language.IsoCode, language.IsDefault, language.IsMandatory, language.FallbackIsoCode);
    }
}
