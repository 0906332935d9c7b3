using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using WelcomeCenter.Core.Operation;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.CommandLine.Backups;

/// <summary>Writes both databases and the keys into one archive while the site goes on.</summary>
internal sealed class BackupWriting(IEnumerable<IDatabase> databases, DataDirectory data, TimeProvider time)
{
    /// <param name="file">Appears only when it is complete.</param>
    /// <exception cref="OperationRefusedException">The file exists, or something needed is missing.</exception>
    public async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file))
        {
            throw new OperationRefusedException($"{file} exists already; a backup replaces nothing.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = $"{file}.draft";
        var copies = Directory.CreateTempSubdirectory("welcome-center-backup-");
        try
        {
            var migrations = await SaveDatabasesAsync(copies.FullName, cancellationToken);
            await WriteArchiveAsync(draft, copies.FullName, migrations, cancellationToken);
            File.Move(draft, file, overwrite: false);
        }
        finally
        {
            copies.Delete(recursive: true);
            File.Delete(draft);
        }
    }

    private async Task<Dictionary<string, IReadOnlyList<string>>> SaveDatabasesAsync(string folder, CancellationToken cancellationToken)
    {
        var migrations = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var database in databases)
        {
            migrations[database.Name] = await database.AppliedMigrationsAsync(cancellationToken);
            await database.SaveAsync(Path.Combine(folder, database.Name), cancellationToken);
        }

        return migrations;
    }

    private async Task WriteArchiveAsync(
        string draft, string copies, IReadOnlyDictionary<string, IReadOnlyList<string>> migrations, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(draft, PrivateFile());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var files = new Dictionary<string, string>();
            foreach (var copy in Directory.EnumerateFiles(copies))
            {
                var entry = BackupManifest.Databases + Path.GetFileName(copy);
                files[entry] = await AddAsync(archive, entry, copy, cancellationToken);
            }

            foreach (var file in DataFiles.In(data))
            {
                files[BackupManifest.Data + file] = await AddAsync(archive, BackupManifest.Data + file, data.Below(file), cancellationToken);
            }

            var manifest = new BackupManifest(
                BackupManifest.OurProduct, BackupManifest.OurFormat, time.GetUtcNow(), databases.First().Provider, migrations, files);
            await using var described = archive.CreateEntry(BackupManifest.Entry).Open();
            await JsonSerializer.SerializeAsync(described, manifest, JsonSerializerOptions.Web, cancellationToken);
        }

        stream.Flush(flushToDisk: true);
    }

    private static async Task<string> AddAsync(ZipArchive archive, string entry, string file, CancellationToken cancellationToken)
    {
        await using var source = File.OpenRead(file);
        await using (var target = archive.CreateEntry(entry).Open())
        {
            await source.CopyToAsync(target, cancellationToken);
        }

        source.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(source, cancellationToken));
    }

    // A backup holds everything personal and the keys.
    private static FileStreamOptions PrivateFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
