using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>The files of a folder that is exported to.</summary>
internal sealed class USyncFolderWriter
{
    private const string Extension = ".config";

    private static readonly string[] Forbidden = ["app", "web"];

    private readonly string root;
    private readonly Dictionary<(string Folder, Guid Key), USyncFile> existing;
    private readonly HashSet<string> taken;
    private int written;

    public USyncFolderWriter(string root)
    {
        this.root = root;
        Directory.CreateDirectory(root);
        var files = new USyncFolderReader(root).Read();
        existing = files.ToDictionary(file => (file.Folder, file.Key));
        taken = [.. files.Select(file => file.Path)];
    }

    /// <param name="name">What the file is called if the item has none yet.</param>
    public void Put(string folder, Guid key, string name, XElement item)
    {
        var path = existing.Remove((folder, key), out var file) ? file.Path : Free(folder, key, name);
        Write(path, item);
    }

    /// <summary>Marks what is gone, and names the format.</summary>
    /// <returns>How many files were written.</returns>
    public int Finish()
    {
        foreach (var gone in existing.Values.Where(file => !file.IsMarker))
        {
            Write(gone.Path, new XElement(
                "Empty",
                new XAttribute("Key", gone.Key),
                new XAttribute("Alias", gone.Alias),
                new XAttribute("Change", "Delete"),
                gone.Folder is "Content" or "Media" ? gone.Root.Attribute("Level") : null));
        }

        if (!File.Exists(Path.Combine(root, "usync.config")))
        {
            Write("usync.config", new XElement("uSync", new XAttribute("version", "17.0.1.0"), new XAttribute("format", "10.7.0")));
        }

        return written;
    }

    private string Free(string folder, Guid key, string name)
    {
        var safe = folder is "DataTypes" ? SafeNames.Alias(name) : SafeNames.FileName(name);
        if (safe.Length is 0)
        {
            safe = key.ToString();
        }

        if (Forbidden.Contains(safe))
        {
            safe = $"__{safe}__";
        }

        var path = $"{folder}/{safe}{Extension}";
        return taken.Add(path) ? path : $"{folder}/{safe}_{key.ToString("N")[..8]}{Extension}";
    }

    private void Write(string path, XElement item)
    {
        var full = Path.Combine(root, path);
        var bytes = USyncText.Bytes(item);
        if (File.Exists(full) && bytes.AsSpan().SequenceEqual(File.ReadAllBytes(full)))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? root);

        // Replaced as a whole: a reader never meets half a file.
        var part = full + ".part";
        File.WriteAllBytes(part, bytes);
        File.Move(part, full, overwrite: true);
        written++;
    }
}
