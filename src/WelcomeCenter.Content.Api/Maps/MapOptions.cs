namespace WelcomeCenter.Content.Api.Maps;

/// <summary>Maps in the back office, section <c>Maps</c>. Empty, as shipped, nobody else is asked for anything.</summary>
public sealed class MapOptions
{
    public const string Section = "Maps";

    /// <summary>Where the pictures of a map come from: <c>https://…/{z}/{x}/{y}.png</c>. Empty: a plain grid.</summary>
    public string? TileAddress { get; set; }

    /// <summary>Whose pictures they are, as their owner wants it said below the map; plain text.</summary>
    public string? TileAttribution { get; set; }

    /// <summary>A service that answers as Nominatim's <c>/search</c> does. It is asked by this server, never by a browser. Empty: no search.</summary>
    public string? AddressSearch { get; set; }

    /// <summary>What the policy of the page has to let through for the tiles; null where there are none.</summary>
    internal string? TileOrigin => string.IsNullOrEmpty(TileAddress) ? null : new Uri(Example(TileAddress)).GetLeftPart(UriPartial.Authority);

    /// <summary>The address of one tile.</summary>
    internal static string Example(string template) => template
        .Replace("{z}", "0", StringComparison.Ordinal).Replace("{x}", "0", StringComparison.Ordinal).Replace("{y}", "0", StringComparison.Ordinal);
}
