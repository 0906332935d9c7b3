using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>Something of the database as it stands in a file.</summary>
/// <param name="Folder">The kind: <c>ContentTypes</c>.</param>
/// <param name="Name">Alias or name, for people.</param>
/// <param name="FileName">What the file is called, without extension, if the item has none yet.</param>
internal sealed record USyncItem(string Folder, Guid Key, string Name, string FileName, XElement Element);
