using System.Globalization;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Web.Text;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>The product's own words in the reader's language. A dictionary item of the same key, kept by editors, goes before the file.</summary>
internal sealed class PageText(TextFiles files, ContentReader content, Language language)
{
    private static readonly TimeZoneInfo Amberg = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public string this[string key] =>
        Find(key) ?? throw new KeyNotFoundException($"No text has the key '{key}'.");

    public string? Find(string key) => Of(language, key) ?? Of(content.DefaultLanguage, key);

    /// <summary>The words together with the language they were found in.</summary>
    public Words Found(string key) =>
        Of(language, key) is { } own ? Words.Of(own, language, language) : Words.Of(this[key], language, content.DefaultLanguage);

    /// <summary>The sentence with its <c>{name}</c> places filled.</summary>
    public string With(string key, params (string Name, string Value)[] places) =>
        places.Aggregate(this[key], (sentence, place) => sentence.Replace($"{{{place.Name}}}", place.Value, StringComparison.Ordinal));

    public string NeedArea(string key) => Find($"needArea.{key}") ?? key;

    /// <summary>What a language calls itself.</summary>
    public string NameOf(Language other) => Of(other, "site.languageName") ?? other.Name;

    public string Day(DateOnly day) => day.ToString(this["site.dateFormat"], language.Culture);

    /// <summary>A moment as the clocks in Amberg show it.</summary>
    public string Moment(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, Amberg);
        return $"{Day(DateOnly.FromDateTime(local.DateTime))}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>The dictionary answers with the German text where it has none of the language; our own file is better then.</summary>
    private bool IsOwn(string? edited, string key, Language of) =>
        !string.IsNullOrWhiteSpace(edited) && (of.IsDefault || edited != content.Dictionary(key, content.DefaultLanguage.IsoCode));

    private string? Of(Language of, string key)
    {
        var edited = content.Dictionary(key, of.IsoCode);
        return IsOwn(edited, key, of) ? edited : files.Find(of.IsoCode, key);
    }
}
