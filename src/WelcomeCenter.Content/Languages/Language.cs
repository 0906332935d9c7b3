using System.Globalization;

namespace WelcomeCenter.Content.Languages;

/// <summary>A language of the site, as Umbraco keeps it.</summary>
/// <param name="IsoCode">The tag as written, <c>de-simple</c>; never taken from <see cref="CultureInfo.Name"/>, which upper-cases the variant.</param>
/// <param name="Name">English name shown in the back office.</param>
/// <param name="FallbackIsoCode">The language whose text stands in where this one has none.</param>
/// <param name="SortOrder">Order in every list of languages.</param>
public sealed record Language(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode, int SortOrder)
{
    public CultureInfo Culture => CultureInfo.GetCultureInfo(IsoCode);

    public bool IsRightToLeft => Culture.TextInfo.IsRightToLeft;
}
