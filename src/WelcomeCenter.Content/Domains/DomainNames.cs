using System.Collections.Frozen;

namespace WelcomeCenter.Content.Domains;

/// <summary>Addresses as editors write them: <c>example.org</c>, <c>example.org:8080</c>, <c>https://example.org/de</c>, <c>/de</c>.</summary>
internal static class DomainNames
{
    private const int LongestName = 255;

    /// <summary>Where other things than documents lie.</summary>
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create("umbraco", "app_plugins", "media");

    public static string Normalize(string name) => name.Trim().ToLowerInvariant() is { Length: > 1 } clean ? clean.TrimEnd('/') : name.Trim();

    /// <param name="foreignTags">Tags of the other languages: below them their own pages are found.</param>
    public static bool IsValid(string name, IEnumerable<string> foreignTags)
    {
        if (name.Length is 0 or > LongestName || name.AsSpan().IndexOfAny("*?#\\") >= 0 || !Uri.IsWellFormedUriString(name, UriKind.RelativeOrAbsolute))
        {
            return false;
        }

        var path = Path(name).TrimStart('/');
        return !Reserved.Contains(path.Split('/')[0]) && foreignTags.All(tag => !path.Equals(tag, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The path without a slash at its end: <c>/de</c> of <c>https://example.org/de/</c>; empty where there is none.</summary>
    public static string Path(string name)
    {
        var slash = name.IndexOf('/', HostStart(name));
        return slash < 0 ? string.Empty : name[slash..].TrimEnd('/').ToLowerInvariant();
    }

    /// <summary>Host and port; empty where the address is a path alone.</summary>
    public static string Host(string name)
    {
        var start = HostStart(name);
        var slash = name.IndexOf('/', start);
        return (slash < 0 ? name[start..] : name[start..slash]).ToLowerInvariant();
    }

    private static int HostStart(string name) => name.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
}
