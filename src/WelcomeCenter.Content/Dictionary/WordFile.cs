using System.Xml;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Dictionary;

/// <summary>Umbraco's file of dictionary items (<c>.udt</c>): one item with its translations and the items below it.</summary>
public static class WordFile
{
    private const string Item = "DictionaryItem";
    private const int MostCharacters = 10_000_000;
    private const int DeepestLevel = 50;
    private const int LongestName = 450;

    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        Async = true,
    };

    /// <param name="branch">The item that is written, then what lies below it.</param>
    /// <param name="languages">In display order; Umbraco's files number them.</param>
    public static XDocument Write(IReadOnlyList<DictionaryItem> branch, IReadOnlyList<string> languages) =>
        new(Element(branch[0], branch.Skip(1).ToLookup(item => item.ParentKey), languages));

    /// <returns>Null where the file is damaged or something else.</returns>
    internal static async Task<WordFileItem?> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = XmlReader.Create(content, Reading);
            var document = await XDocument.LoadAsync(reader, LoadOptions.None, cancellationToken);
            var names = new HashSet<string>();
            return document.Root is { } root ? Read(root, names, 0) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XElement Element(DictionaryItem item, ILookup<Guid?, DictionaryItem> children, IReadOnlyList<string> languages) => new(
        Item,
        new XAttribute("Key", item.Key),
        new XAttribute("Name", item.Name),
        languages.Select((language, index) => (Language: language, Number: index + 1))
            .Where(pair => item.Translations.ContainsKey(pair.Language))
            .Select(pair => new XElement(
                "Value",
                new XAttribute("LanguageId", pair.Number),
                new XAttribute("LanguageCultureAlias", pair.Language),
                new XCData(item.Translations[pair.Language]))),
        children[item.Key].Select(child => Element(child, children, languages)));

    /// <param name="names">Those read so far; a name stands for one item only.</param>
    private static WordFileItem? Read(XElement element, HashSet<string> names, int level)
    {
        // Files of older versions have the name in the place of the key.
        var name = ((string?)element.Attribute("Name") ?? (string?)element.Attribute("Key"))?.Trim();
        if (element.Name != Item || level > DeepestLevel || name is not { Length: > 0 and <= LongestName } || !names.Add(name))
        {
            return null;
        }

        var children = new List<WordFileItem>();
        foreach (var child in element.Elements(Item))
        {
            if (Read(child, names, level + 1) is not { } item)
            {
                return null;
            }

            children.Add(item);
        }

        var translations = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in element.Elements("Value"))
        {
            translations[(string?)value.Attribute("LanguageCultureAlias") ?? string.Empty] = value.Value;
        }

        return new WordFileItem(Guid.TryParse((string?)element.Attribute("Key"), out var key) ? key : null, name, translations, children);
    }
}

/// <param name="Translations">By language tag, upper and lower case being the same.</param>
internal sealed record WordFileItem(Guid? Key, string Name, IReadOnlyDictionary<string, string> Translations, IReadOnlyList<WordFileItem> Children);
