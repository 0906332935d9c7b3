using System.Text.Json.Serialization;

namespace WelcomeCenter.Content.Api.Maps;

/// <summary>What the map editor may ask for.</summary>
internal sealed record MapSettingsModel(string? TileAddress, string? Attribution, bool CanSearch);

/// <summary>An address in the names of the map's value.</summary>
internal sealed record FoundAddressModel(
    PointModel Coordinates,
    [property: JsonPropertyName("full_address")] string FullAddress,
    string? StreetNumber,
    string? Street,
    [property: JsonPropertyName("postalcode")] string? PostalCode,
    string? City,
    string? State,
    string? Country);

internal sealed record PointModel(double Lat, double Lng);
