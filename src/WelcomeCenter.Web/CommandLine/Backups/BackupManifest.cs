namespace WelcomeCenter.Web.CommandLine.Backups;

/// <summary>What a backup says about itself; the first thing read when it is restored.</summary>
/// <param name="Product">Tells our archives from other zip files.</param>
/// <param name="Format">Raised when an older program could not read the archive any more.</param>
/// <param name="Migrations">By database; one that the program does not know means that the archive is newer.</param>
/// <param name="Files">SHA-256 of every other entry, by its path in the archive.</param>
internal sealed record BackupManifest(
    string Product,
    int Format,
    DateTimeOffset CreatedAt,
    string Provider,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Migrations,
    IReadOnlyDictionary<string, string> Files)
{
    public const string Entry = "manifest.json";
    public const string OurProduct = "WelcomeCenter";
    public const int OurFormat = 1;

    /// <summary>Folder of the database copies in the archive.</summary>
    public const string Databases = "databases/";

    /// <summary>Folder of the files from the data directory.</summary>
    public const string Data = "data/";
}
