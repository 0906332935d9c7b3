using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.Maps;

/// <summary>A start with addresses that cannot work stops with a sentence about them.</summary>
internal sealed class MapOptionsCheck : IValidateOptions<MapOptions>
{
    private static readonly string[] Places = ["{z}", "{x}", "{y}"];

    public ValidateOptionsResult Validate(string? name, MapOptions options)
    {
        if (options.TileAddress is { Length: > 0 } tiles
            && (!Array.TrueForAll(Places, place => tiles.Contains(place, StringComparison.Ordinal)) || !IsWeb(MapOptions.Example(tiles))))
        {
            return ValidateOptionsResult.Fail("Maps:TileAddress has to be an http or https address with {z}, {x} and {y}, and with no other place to fill.");
        }

        return options.AddressSearch is { Length: > 0 } search && !IsWeb(search)
            ? ValidateOptionsResult.Fail("Maps:AddressSearch has to be an http or https address.")
            : ValidateOptionsResult.Success;
    }

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !address.Contains('{', StringComparison.Ordinal);
}
