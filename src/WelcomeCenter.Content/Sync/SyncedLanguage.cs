using System.Xml.Linq;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Sync;

/// <summary>A language between its file and the database.</summary>
internal sealed record SyncedLanguage(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? Fallback)
{
    public static SyncedLanguage Read(XElement root) => new(
        root.RequiredText("IsoCode"),
        root.RequiredText("Name"),
        root.Flag("IsDefault"),
        root.Flag("IsMandatory"),
        root.Text("Fallback"));

    public static SyncedLanguage Of(StoredLanguage stored) =>
        new(stored.IsoCode, stored.Name, stored.IsDefault, stored.IsMandatory, stored.FallbackIsoCode);

    public void CopyTo(StoredLanguage stored) =>
        (stored.Name, stored.IsDefault, stored.IsMandatory, stored.FallbackIsoCode) = (Name, IsDefault, IsMandatory, Fallback);

    public XElement Write() => new(
        "Language",
        new XAttribute("Key", USyncKeys.Of(IsoCode)),
        new XAttribute("Alias", IsoCode),
        new XAttribute("Level", 0),
        new XElement("Name", Name),
        new XElement("IsoCode", IsoCode),
        new XElement("IsMandatory", IsMandatory),
        new XElement("IsDefault", IsDefault),
        Fallback is null ? null : new XElement("Fallback", Fallback));
}
