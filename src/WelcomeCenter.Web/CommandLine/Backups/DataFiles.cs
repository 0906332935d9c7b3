using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.CommandLine.Backups;

/// <summary>What of the data directory belongs in a backup beside the databases: keys and media, not mail, locks and earlier states.</summary>
internal static class DataFiles
{
    /// <summary>Folder in which an archive is unpacked and checked before anything is touched.</summary>
    public const string Staging = ".restore";

    private static readonly string[] Folders = ["keys", "media"];

    /// <returns>Paths relative to the data directory, with slashes.</returns>
    public static IEnumerable<string> In(DataDirectory data) =>
        from folder in Folders
        let path = data.Below(folder)
        where Directory.Exists(path)
        from file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
        where !file.EndsWith(".draft", StringComparison.Ordinal)
        select Path.GetRelativePath(data.Path, file).Replace('\\', '/');

    /// <summary>Whether an archive may bring this file: nothing outside of the folders, however the path is written.</summary>
    public static bool MayBring(string path) =>
        Folders.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal))
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Split('/').Any(part => part is "" or "." or "..");
}
