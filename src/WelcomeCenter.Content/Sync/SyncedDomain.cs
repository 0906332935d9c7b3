using System.Xml.Linq;
using WelcomeCenter.Content.Domains;

namespace WelcomeCenter.Content.Sync;

/// <summary>A domain between its file and the database.</summary>
internal sealed record SyncedDomain(Guid Key, string Name, string IsoCode, Guid RootKey, bool IsWildcard)
{
    public static SyncedDomain Read(XElement root)
    {
        var info = root.Required("Info");
        return new SyncedDomain(
            root.RequiredKey(),
            root.RequiredAttribute("Alias"),
            info.RequiredText("Language"),
            info.Required("Root").RequiredKey(),
            info.Flag("IsWildcard"));
    }

    public static SyncedDomain Of(StoredDomain stored) => new(stored.Key, stored.Name, stored.IsoCode, stored.RootKey, stored.IsWildcard);

    public void CopyTo(StoredDomain stored) =>
        (stored.Name, stored.IsoCode, stored.RootKey, stored.IsWildcard) = (Name, IsoCode, RootKey, IsWildcard);

    /// <param name="rootPath">Names from the root down to the document: <c>/Start</c>.</param>
    public XElement Write(string rootPath) => new(
        "Domain",
        new XAttribute("Key", Key),
        new XAttribute("Alias", Name),
        new XElement(
            "Info",
            new XElement("IsWildcard", IsWildcard),
            new XElement("Language", IsoCode),
            new XElement("Root", new XAttribute("Key", RootKey), rootPath)));
}
