using System.Xml.Linq;
using WelcomeCenter.Content.Dictionary;

namespace WelcomeCenter.Content.Sync;

/// <summary>A dictionary item between its file and the database.</summary>
/// <param name="Parent">The parent's key text, not its key.</param>
/// <param name="Translations">Of the file; languages that are missing there stay as they are.</param>
internal sealed record SyncedDictionaryItem(Guid Key, string Name, string? Parent, IReadOnlyDictionary<string, string> Translations)
{
    public static SyncedDictionaryItem Read(XElement root)
    {
        var translations = new Dictionary<string, string>();
        foreach (var translation in root.Element("Translations")?.Elements("Translation") ?? [])
        {
            translations[translation.RequiredAttribute("Language")] = translation.Value;
        }

        return new SyncedDictionaryItem(root.RequiredKey(), root.RequiredAttribute("Alias"), root.Element("Info")?.Text("Parent"), translations);
    }

    /// <summary>The translations after an import over what is stored.</summary>
    public Dictionary<string, string> MergedInto(DictionaryEntry? stored)
    {
        var merged = stored is null ? [] : DictionaryService.Translations(stored);
        foreach (var (language, text) in Translations)
        {
            merged[language] = text;
        }

        return merged;
    }

    public XElement Write(int level) => new(
        "Dictionary",
        new XAttribute("Key", Key),
        new XAttribute("Alias", Name),
        new XAttribute("Level", level),
        new XElement("Info", Parent is null ? null : new XElement("Parent", Parent)),
        new XElement(
            "Translations",
            Translations.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new XElement("Translation", new XAttribute("Language", pair.Key), pair.Value))));
}
