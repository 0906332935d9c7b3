using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>A file of a uSync folder that could be read as XML.</summary>
/// <param name="Folder">The kind: <c>ContentTypes</c>.</param>
/// <param name="Path">Relative to the root folder.</param>
internal sealed record USyncFile(string Folder, string Path, XElement Root)
{
    public Guid Key { get; } = Root.RequiredKey();

    public string Alias { get; } = Root.RequiredAttribute("Alias");

    /// <summary>A marker of a deletion or a rename instead of an item.</summary>
    public bool IsMarker => Root.Name.LocalName is "Empty";

    public bool IsDeletion => IsMarker && string.Equals(Root.Attribute("Change")?.Value, "Delete", StringComparison.OrdinalIgnoreCase);

    public USyncProblem Warn(string reason, int? line = null) => new(Path, line, reason, IsError: false);
}
