using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Api.Management.Languages;

internal sealed record LanguageModel(string Name, string IsoCode, bool IsDefault, bool IsMandatory, string? FallbackIsoCode)
{
    public static LanguageModel From(Language language) =>
        new(language.Name, language.IsoCode, language.IsDefault, language.IsMandatory, language.FallbackIsoCode);
}

internal sealed record LanguageItemModel(string Name, string IsoCode)
{
    public static LanguageItemModel From(Language language) => new(language.Name, language.IsoCode);
}

internal sealed record CultureModel(string Name, string EnglishName);

/// <summary>What the client sends; every member may be missing, and a change names its language in the address.</summary>
internal sealed record LanguageRequest(string? Name, string? IsoCode, bool? IsDefault, bool? IsMandatory, string? FallbackIsoCode)
{
    public LanguageInput ToInput(string isoCode) =>
        new(isoCode, Name?.Trim() ?? string.Empty, IsDefault ?? false, IsMandatory ?? false, FallbackIsoCode);
}
