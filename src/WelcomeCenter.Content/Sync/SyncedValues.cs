using System.Xml;
using System.Xml.Linq;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Sync;

/// <summary>Values between a uSync file and the database.</summary>
internal static class SyncedValues
{
    /// <summary>JSON of editors we know is kept compact; what unknown editors wrote stays to the letter.</summary>
    public static string Stored(PropertyType property, string text) =>
        PropertyEditors.PropertyEditors.Find(property.EditorAlias).StoresJson && JsonText.Parse(text) is { } json ? JsonText.Compact(json) : text;

    /// <summary>The value in the file, where JSON is indented.</summary>
    public static XCData Written(PropertyType property, string stored)
    {
        var text = PropertyEditors.PropertyEditors.Find(property.EditorAlias).StoresJson && JsonText.Parse(stored) is { } json
            ? JsonText.Indent(json)
            : stored;

        // A control character that somebody pasted must not spoil the whole file.
        return new XCData(string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))));
    }
}
