using System.Net;
using System.Net.Sockets;

namespace WelcomeCenter.Content.Api.Security.Sessions;

/// <summary>What is remembered of a browser: enough for its owner to know it again, too little to follow anybody.</summary>
internal static class Browsers
{
    // The first that matches: each of them calls itself by the name of those below as well.
    private static readonly (string Mark, string Name)[] Programs =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    /// <returns>Program and system, <c>Firefox, Windows</c>; empty where neither is known.</returns>
    public static string Describe(string userAgent) =>
        string.Join(", ", new[] { First(Programs, userAgent), First(Systems, userAgent) }.OfType<string>());

    /// <returns>The address without its last part (IPv4) or with its first three (IPv6).</returns>
    public static string NetworkOf(IPAddress? address)
    {
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        return plain switch
        {
            null => string.Empty,
            { AddressFamily: AddressFamily.InterNetwork } => string.Join('.', plain.ToString().Split('.')[..3]) + ".x",
            _ when IPAddress.IsLoopback(plain) => plain.ToString(),
            _ => new IPAddress([.. plain.GetAddressBytes()[..6], .. new byte[10]]).ToString() + "/48",
        };
    }

    private static string? First((string Mark, string Name)[] known, string userAgent) =>
        Array.Find(known, one => userAgent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
