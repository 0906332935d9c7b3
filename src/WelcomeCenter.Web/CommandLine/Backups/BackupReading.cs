using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using WelcomeCenter.Core.Operation;

namespace WelcomeCenter.Web.CommandLine.Backups;

/// <summary>Unpacks an archive next to the data and refuses it before anything is touched.</summary>
internal sealed class BackupReading(IEnumerable<IDatabase> databases)
{
    /// <param name="folder">Becomes the folders <c>databases</c> and <c>data</c>.</param>
    /// <exception cref="OperationRefusedException">The archive is foreign, newer, incomplete or damaged.</exception>
    public async Task UnpackAsync(string file, string folder, CancellationToken cancellationToken)
    {
        try
        {
            using var archive = ZipFile.OpenRead(file);
            var manifest = await ManifestAsync(archive, cancellationToken);
            Check(manifest);
            foreach (var (entry, hash) in manifest.Files)
            {
                await UnpackAsync(archive, entry, hash, folder, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException)
        {
            throw new OperationRefusedException($"{file} is not a backup of WelcomeCenter, or it is damaged.");
        }
    }

    private static async Task<BackupManifest> ManifestAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        var entry = archive.GetEntry(BackupManifest.Entry) ?? throw new InvalidDataException();
        await using var stream = entry.Open();
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, JsonSerializerOptions.Web, cancellationToken);
        return manifest is { Product: BackupManifest.OurProduct, Migrations: not null, Files: not null } ? manifest : throw new InvalidDataException();
    }

    private void Check(BackupManifest manifest)
    {
        var provider = databases.First().Provider;
        if (manifest.Provider != provider)
        {
            throw new OperationRefusedException($"The backup was made with the provider {manifest.Provider}, this site uses {provider}.");
        }

        if (manifest.Format > BackupManifest.OurFormat || databases.Any(database => IsNewer(manifest, database)))
        {
            throw new OperationRefusedException("The backup was made by a newer version of this program; install that version first.");
        }

        if (databases.Any(database => !manifest.Files.ContainsKey(BackupManifest.Databases + database.Name)) || !manifest.Files.Keys.All(IsOurs))
        {
            throw new InvalidDataException();
        }
    }

    private static bool IsNewer(BackupManifest manifest, IDatabase database) =>
        manifest.Migrations.TryGetValue(database.Name, out var applied) && applied.Except(database.KnownMigrations).Any();

    private bool IsOurs(string entry) =>
        databases.Any(database => entry == BackupManifest.Databases + database.Name)
        || (entry.StartsWith(BackupManifest.Data, StringComparison.Ordinal) && DataFiles.MayBring(entry[BackupManifest.Data.Length..]));

    private static async Task UnpackAsync(ZipArchive archive, string entry, string hash, string folder, CancellationToken cancellationToken)
    {
        var target = Path.Combine([folder, .. entry.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await using var source = (archive.GetEntry(entry) ?? throw new InvalidDataException()).Open();
        await using var copy = new FileStream(target, FileMode.CreateNew, FileAccess.ReadWrite);
        await source.CopyToAsync(copy, cancellationToken);
        copy.Flush(flushToDisk: true);
        copy.Position = 0;
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(copy, cancellationToken)) != hash)
        {
            throw new InvalidDataException();
        }
    }
}
