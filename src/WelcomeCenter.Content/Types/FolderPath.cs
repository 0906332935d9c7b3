using System.Security.Cryptography;
using System.Text;
using System.Web;

namespace WelcomeCenter.Content.Types;

/// <summary>Where an item lies in its tree, as uSync writes it: names from the root down, encoded as in addresses, <c>Pages/Page+Components</c>.</summary>
internal static class FolderPath
{
    public static string Below(string? parent, string name)
    {
        var segment = HttpUtility.UrlEncode(name);
        return parent is null ? segment : $"{parent}/{segment}";
    }

    public static string? Parent(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : null;

    public static string Name(string path) => HttpUtility.UrlDecode(path[(path.LastIndexOf('/') + 1)..]);

    public static int Depth(string? path) => path is null ? 0 : path.Count(letter => letter is '/') + 1;

    public static bool IsAtOrBelow(string path, string folder) =>
        path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>The path itself and those of the folders it lies in.</summary>
    public static IEnumerable<string> WithParents(string path)
    {
        for (var current = path; current is not null; current = Parent(current))
        {
            yield return current;
        }
    }

    /// <summary>The key of a folder that nobody has made here: the same on every instance.</summary>
    public static Guid Key(SchemaKind kind, string path) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{path}")).AsSpan(0, 16));
}
