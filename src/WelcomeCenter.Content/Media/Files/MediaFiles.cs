using System.Security.Cryptography;
using WelcomeCenter.Content.Media.Imaging;

namespace WelcomeCenter.Content.Media.Files;

/// <summary>The files of the library. Each lies in a folder of its own with a random name, so that a new file never stands at an old address.</summary>
/// <param name="root">Folder below which they lie.</param>
public sealed class MediaFiles(string root)
{
    /// <summary>First part of the address of every file.</summary>
    public const string Prefix = "/media/";

    private const int RandomBytes = 5;

    /// <summary>Moves a file in.</summary>
    /// <param name="from">It is gone from there afterwards.</param>
    /// <returns>Its address, <c>/media/5f0c…/rathaus.png</c>.</returns>
    public string Adopt(string from, string name)
    {
        var folder = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        Directory.CreateDirectory(Path.Combine(root, folder));
        File.Move(from, Path.Combine(root, folder, name));
        return $"{Prefix}{folder}/{name}";
    }

    /// <returns>Null where there is no such file.</returns>
    public string? PathOf(string source)
    {
        var path = Parts(source) is [var folder, var name] ? Path.Combine(root, folder, name) : null;
        return path is not null && File.Exists(path) ? path : null;
    }

    /// <summary>Whether a file could have this address, be it there or not.</summary>
    public static bool IsAddress(string source) => Parts(source).Length > 0;

    private static string[] Parts(string source)
    {
        var parts = source.StartsWith(Prefix, StringComparison.Ordinal) ? source[Prefix.Length..].Split('/') : [];
        return parts.Length is 2 && parts.All(part => part is not ("" or "." or "..") && part.IndexOfAny(['\\', ':', '\0']) < 0) ? parts : [];
    }

    public void Delete(string source)
    {
        if (PathOf(source) is { } path)
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    internal FileFacts Facts(string source)
    {
        var path = PathOf(source) ?? throw new FileNotFoundException("There is no such media file.", source);
        using var stream = File.OpenRead(path);
        var size = FileKind.Of(path) is { IsImage: true } ? ImageDecoding.Size(path) : default;
        return new FileFacts(
            stream.Length,
            Path.GetExtension(path).TrimStart('.'),
            size.IsEmpty ? null : size.Width,
            size.IsEmpty ? null : size.Height,
            Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}

/// <summary>What a file says about itself.</summary>
internal sealed record FileFacts(long Bytes, string Extension, int? Width, int? Height, string Hash);
