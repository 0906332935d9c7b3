namespace WelcomeCenter.Content.PropertyEditors.Map;

/// <summary>An address and its place.</summary>
/// <param name="Point">The marker; null where only the address is known.</param>
/// <param name="Center">What the map shows in its middle; null where that is the marker.</param>
/// <param name="Zoom">From 0, the whole world, to 22.</param>
/// <param name="Type"><c>roadmap</c>, <c>satellite</c>, <c>hybrid</c> or <c>terrain</c>; others occur in old values.</param>
public sealed record MapValue(MapPoint? Point, MapPoint? Center, int Zoom, string Type)
{
    public string? FullAddress { get; init; }

    public string? Street { get; init; }

    public string? StreetNumber { get; init; }

    public string? PostalCode { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? Country { get; init; }
}

/// <summary>A place on the earth in degrees: north and east are positive.</summary>
public sealed record MapPoint(decimal Latitude, decimal Longitude);
