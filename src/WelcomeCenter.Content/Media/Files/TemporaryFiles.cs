using System.Text.Json;

namespace WelcomeCenter.Content.Media.Files;

/// <summary>
/// Files that were uploaded and wait to be saved with an item. Each belongs to whoever sent it, and is gone after a day.
/// </summary>
/// <param name="root">Folder below which they lie.</param>
/// <param name="maximumBytes">The largest file that is taken.</param>
public sealed class TemporaryFiles(string root, long maximumBytes, IUploadScan scan, TimeProvider time)
{
    private const string About = "about.json";
    private const string Content = "content";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public long MaximumBytes => maximumBytes;

    /// <summary>Takes a file in; nothing of it is left where it is refused.</summary>
    public async Task<TemporaryFileStatus> SaveAsync(Guid key, string fileName, Guid owner, Stream content, CancellationToken cancellationToken)
    {
        if (SafeName(fileName) is not { } safe)
        {
            return TemporaryFileStatus.InvalidFileName;
        }

        if (FileKind.OfUpload(safe) is not { } kind)
        {
            return TemporaryFileStatus.FileExtensionNotAllowed;
        }

        var folder = Folder(key);
        if (Directory.Exists(folder))
        {
            return TemporaryFileStatus.KeyAlreadyUsed;
        }

        var draft = $"{folder}.{Guid.CreateVersion7():N}.draft";
        Directory.CreateDirectory(draft);
        try
        {
            var path = Path.Combine(draft, Content);
            var status = await WriteAsync(path, kind, content, cancellationToken);
            if (status is TemporaryFileStatus.Success)
            {
                var about = new TemporaryFile(safe, owner, time.GetUtcNow() + Lifetime);
                await File.WriteAllBytesAsync(Path.Combine(draft, About), JsonSerializer.SerializeToUtf8Bytes(about), cancellationToken);
                Directory.Move(draft, folder);
            }

            return status;
        }
        catch (InvalidFileException)
        {
            return TemporaryFileStatus.InvalidContent;
        }
        finally
        {
            if (Directory.Exists(draft))
            {
                Directory.Delete(draft, recursive: true);
            }
        }
    }

    /// <returns>Null where there is none, it has expired or belongs to somebody else.</returns>
    public TemporaryFile? Find(Guid key, Guid owner)
    {
        var path = Path.Combine(Folder(key), About);
        return File.Exists(path) && JsonSerializer.Deserialize<TemporaryFile>(File.ReadAllBytes(path)) is { } file
            && file.Owner == owner && file.AvailableUntil > time.GetUtcNow()
            ? file
            : null;
    }

    /// <summary>Where the bytes of a file lie that <see cref="Find"/> has found.</summary>
    public string PathOf(Guid key) => Path.Combine(Folder(key), Content);

    public bool Delete(Guid key, Guid owner)
    {
        if (Find(key, owner) is null)
        {
            return false;
        }

        Directory.Delete(Folder(key), recursive: true);
        return true;
    }

    /// <summary>Deletes what nobody came back for.</summary>
    /// <returns>How many files.</returns>
    public int DeleteExpired()
    {
        if (!Directory.Exists(root))
        {
            return 0;
        }

        var old = time.GetUtcNow().UtcDateTime - Lifetime;
        var expired = Directory.GetDirectories(root).Where(folder => Directory.GetLastWriteTimeUtc(folder) < old).ToList();
        expired.ForEach(folder => Directory.Delete(folder, recursive: true));
        return expired.Count;
    }

    /// <returns>Null where nothing is left of the name.</returns>
    private static string? SafeName(string fileName)
    {
        var name = fileName.Split('/', '\\')[^1];
        var stem = SafeNames.FileName(Path.GetFileNameWithoutExtension(name));
        return stem.Length is 0 ? null : $"{(stem.Length > 80 ? stem[..80] : stem)}{Path.GetExtension(name).ToLowerInvariant()}";
    }

    private async Task<TemporaryFileStatus> WriteAsync(string path, FileKind kind, Stream content, CancellationToken cancellationToken)
    {
        await using (var file = File.Create(path))
        {
            var buffer = new byte[81920];
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                if (file.Length + read > maximumBytes)
                {
                    return TemporaryFileStatus.TooLarge;
                }

                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
        }

        if (!kind.Looks(await HeadAsync(path, cancellationToken)))
        {
            return TemporaryFileStatus.InvalidContent;
        }

        if (!await scan.IsCleanAsync(path, cancellationToken))
        {
            return TemporaryFileStatus.UploadBlocked;
        }

        FileCleaning.Clean(path, kind);
        return TemporaryFileStatus.Success;
    }

    private static async Task<byte[]> HeadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        var head = new byte[FileSignatures.Length];
        return head[..await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken)];
    }

    private string Folder(Guid key) => Path.Combine(root, key.ToString("N"));
}

/// <param name="Name">Made safe: no path, no characters that need escaping.</param>
public sealed record TemporaryFile(string Name, Guid Owner, DateTimeOffset AvailableUntil);

/// <summary>How an upload ended; the names are Umbraco's own where it has one.</summary>
public enum TemporaryFileStatus
{
    Success,
    FileExtensionNotAllowed,
    KeyAlreadyUsed,
    InvalidFileName,
    UploadBlocked,

    /// <summary>The bytes are not what the name says, or are broken.</summary>
    InvalidContent,

    TooLarge,
}
