using System.Security.Cryptography;
using System.Text;

namespace WelcomeCenter.Content.Sync;

/// <summary>Says how a uSync folder and the database differ, item by item, before anything is written in either direction.</summary>
public sealed class USyncComparison(USyncImport import, USyncExport export)
{
    public async Task<USyncStanding> CompareAsync(string root, CancellationToken cancellationToken)
    {
        var report = await import.ReportAsync(root, cancellationToken);
        var writer = new USyncFolderWriter(root);
        (await export.ItemsAsync(cancellationToken)).ForEach(writer.Put);
        writer.MarkTheRest();
        var imported = report.Changes.ToDictionary(change => (change.Folder, change.Key));
        var exported = writer.Changes.ToDictionary(change => (change.Folder, change.Key));
        var items = imported.Keys.Union(exported.Keys)
            .Select(id => new USyncItemStanding(
                id.Folder,
                id.Key,
                (imported.GetValueOrDefault(id) ?? exported[id]).Name,
                imported.GetValueOrDefault(id)?.Type,
                exported.GetValueOrDefault(id)?.Type))
            .OrderBy(item => Order(item.Folder))
            .ThenBy(item => item.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(item => item.Key)
            .ToList();
        return new USyncStanding(items, report.Problems, Fingerprint(items, writer));
    }

    /// <summary>What the two say differently about one item.</summary>
    /// <returns>Null where neither knows the item.</returns>
    public async Task<IReadOnlyList<USyncDifference>?> DifferencesAsync(string root, string folder, Guid key, CancellationToken cancellationToken)
    {
        var stored = (await export.ItemsAsync(cancellationToken)).Find(item => item.Folder == folder && item.Key == key);
        var file = new USyncFolderReader(root).Read().FirstOrDefault(file => file.Folder == folder && file.Key == key);
        return stored is null && file is null
            ? null
            : XmlDifferences.Between(stored?.Element, file is { IsMarker: false } ? file.Root : null);
    }

    private static int Order(string folder) => USyncFolders.All.TakeWhile(known => known.Folder != folder).Count();

    /// <summary>The same as long as an import and an export would do the same.</summary>
    private static string Fingerprint(IEnumerable<USyncItemStanding> items, USyncFolderWriter writer)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var item in items)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{item.Folder} {item.Key} {item.OnImport} {item.OnExport}\n"));
        }

        writer.AppendTo(hash);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>How a folder and the database stand to each other.</summary>
/// <param name="Items">Those about which they differ, in the order of an import; empty when they agree.</param>
/// <param name="Problems">What is wrong with files of the folder.</param>
/// <param name="Fingerprint">Changes when one of the two changes; lets a writer be sure that he does what he was shown.</param>
public sealed record USyncStanding(IReadOnlyList<USyncItemStanding> Items, IReadOnlyList<USyncProblem> Problems, string Fingerprint)
{
    /// <summary>Whether a file is so broken that nothing of the folder can be imported.</summary>
    public bool CannotBeImported => Problems.Any(problem => problem.IsError);
}

/// <summary>An item about which a folder and the database differ.</summary>
/// <param name="Folder">The kind, as uSync names its folder: <c>ContentTypes</c>.</param>
/// <param name="OnImport">What an import does to it in the database; null for nothing.</param>
/// <param name="OnExport">What an export does to its file; null for nothing.</param>
public sealed record USyncItemStanding(string Folder, Guid Key, string Name, USyncChangeType? OnImport, USyncChangeType? OnExport);

/// <summary>One value that differs.</summary>
/// <param name="Path">Where it stands: <c>Properties/title/Value [de]</c>.</param>
/// <param name="Database">Null where the database has none.</param>
/// <param name="Folder">Null where the file has none.</param>
public sealed record USyncDifference(string Path, string? Database, string? Folder);
