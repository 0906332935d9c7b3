using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>The files of a folder that is exported to. What is put is compared with what lies there; nothing is written before <see cref="Write()"/>.</summary>
internal sealed class USyncFolderWriter
{
    private const string Extension = ".config";

    private static readonly string[] Forbidden = ["app", "web"];

    private readonly string root;
    private readonly Dictionary<(string Folder, Guid Key), USyncFile> existing;
    private readonly HashSet<string> taken;
    private readonly List<USyncChange> changes = [];
    private readonly List<(string Path, byte[] Bytes)> pending = [];

    public USyncFolderWriter(string root)
    {
        this.root = root;
        var files = new USyncFolderReader(root).Read();
        existing = files.ToDictionary(file => (file.Folder, file.Key));
        taken = [.. files.Select(file => file.Path)];
    }

    /// <summary>What <see cref="Write()"/> does to the items of the folder.</summary>
    public IReadOnlyList<USyncChange> Changes => changes;

    public void Put(USyncItem item)
    {
        var known = existing.Remove((item.Folder, item.Key), out var file);
        if (Plan(known ? file!.Path : Free(item.Folder, item.Key, item.FileName), item.Element))
        {
            changes.Add(new USyncChange(item.Folder, item.Key, item.Name, known && !file!.IsMarker ? USyncChangeType.Update : USyncChangeType.Create));
        }
    }

    /// <summary>Marks what was not put as deleted, and names the format.</summary>
    public void MarkTheRest()
    {
        foreach (var gone in existing.Values.Where(file => !file.IsMarker))
        {
            changes.Add(new USyncChange(gone.Folder, gone.Key, gone.Alias, USyncChangeType.Delete));
            Plan(gone.Path, new XElement(
                "Empty",
                new XAttribute("Key", gone.Key),
                new XAttribute("Alias", gone.Alias),
                new XAttribute("Change", "Delete"),
                gone.Folder is "Content" or "Media" ? gone.Root.Attribute("Level") : null));
        }

        if (!File.Exists(Path.Combine(root, "usync.config")))
        {
            Plan("usync.config", new XElement("uSync", new XAttribute("version", "17.0.1.0"), new XAttribute("format", "10.7.0")));
        }
    }

    /// <summary>Adds what lies in the files of changed items, and what would be written, to a hash.</summary>
    public void AppendTo(IncrementalHash hash)
    {
        foreach (var (path, bytes) in pending)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(bytes);
            var full = Path.Combine(root, path);
            hash.AppendData(File.Exists(full) ? File.ReadAllBytes(full) : []);
        }
    }

    /// <returns>How many files were written.</returns>
    public int Write()
    {
        foreach (var (path, bytes) in pending)
        {
            var full = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? root);

            // Replaced as a whole: a reader never meets half a file.
            var part = full + ".part";
            File.WriteAllBytes(part, bytes);
            File.Move(part, full, overwrite: true);
        }

        return pending.Count;
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

    /// <returns>Whether the file says something else now, or is missing.</returns>
    private bool Plan(string path, XElement item)
    {
        var full = Path.Combine(root, path);
        var bytes = USyncText.Bytes(item);
        if (File.Exists(full) && bytes.AsSpan().SequenceEqual(File.ReadAllBytes(full)))
        {
            return false;
        }

        pending.Add((path, bytes));
        return true;
    }
}
