namespace WelcomeCenter.Content.Media.Files;

/// <summary>Takes out of a file what it should not bring along: scripts of a drawing, the place where a photo was taken.</summary>
internal static class FileCleaning
{
    /// <exception cref="InvalidFileException">The file is broken, or larger inside than a picture may be.</exception>
    public static void Clean(string path, FileKind kind)
    {
        if (kind.IsSvg)
        {
            File.WriteAllBytes(path, SvgCleaning.Clean(File.ReadAllBytes(path)));
        }
        else if (kind.IsImage)
        {
            File.WriteAllBytes(path, ImageCleaning.Clean(path, kind));
        }
    }
}

/// <summary>A file cannot be what its name says.</summary>
internal sealed class InvalidFileException(string reason, Exception? inner = null) : Exception(reason, inner);
