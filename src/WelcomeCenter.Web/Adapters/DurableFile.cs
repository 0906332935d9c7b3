namespace WelcomeCenter.Web.Adapters;

/// <summary>Files that are either there as a whole or not at all, whatever happens meanwhile.</summary>
internal static class DurableFile
{
    /// <summary>Writes a file that only this account may read; does nothing when somebody else has written it meanwhile.</summary>
    public static void Create(string path, byte[] content)
    {
        var draft = Write(path, stream => stream.Write(content));
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }

    /// <summary>Writes or replaces a file that only this account may read.</summary>
    public static void Replace(string path, Action<Stream> write) => File.Move(Write(path, write), path, overwrite: true);

    private static string Write(string path, Action<Stream> write)
    {
        var draft = $"{path}.{Guid.CreateVersion7():N}.draft";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(draft, options);
        write(stream);
        stream.Flush(flushToDisk: true);
        return draft;
    }
}
