using System.Collections.Frozen;
using System.Text.Json;

namespace WelcomeCenter.Content.Api.Text;

/// <summary>The sentences of sign-in and of problem details, from <c>Text/{language}.json</c>.</summary>
internal static class ApiTexts
{
    public const string DefaultLanguage = "de";

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> ByLanguage =
        new[] { DefaultLanguage, "en" }.ToFrozenDictionary(language => language, Load);

    public static IEnumerable<string> Languages => ByLanguage.Keys;

    public static IReadOnlyDictionary<string, string> All(string language) => ByLanguage[language];

    public static string Get(string language, string key) =>
        ByLanguage[language].TryGetValue(key, out var text) ? text : key;

    public static bool Has(string key) => ByLanguage[DefaultLanguage].ContainsKey(key);

    /// <summary>The first language of the list that there are texts for, by its primary tag.</summary>
    public static string Choose(IEnumerable<string> preferred) =>
        preferred.Select(tag => tag.Split('-')[0].ToLowerInvariant()).FirstOrDefault(ByLanguage.ContainsKey) ?? DefaultLanguage;

    private static FrozenDictionary<string, string> Load(string language)
    {
        using var stream = typeof(ApiTexts).Assembly.GetManifestResourceStream($"WelcomeCenter.Content.Api.Text.{language}.json")
            ?? throw new InvalidOperationException($"There is no text file for '{language}'.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
