using System.Globalization;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.PropertyEditors.Map;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>A map as a site with Our.Umbraco.GMaps delivers it, but for the key of the map service, which is nobody's business.</summary>
internal static class MapJson
{
    public static JsonObject Of(MapValue map) => new()
    {
        ["address"] = new JsonObject
        {
            ["coordinates"] = Point(map.Point),
            ["full_address"] = map.FullAddress,
            ["streetNumber"] = map.StreetNumber,
            ["street"] = map.Street,
            ["postalcode"] = map.PostalCode,
            ["city"] = map.City,
            ["state"] = map.State,
            ["country"] = map.Country,
        },
        ["mapconfig"] = new JsonObject
        {
            ["zoom"] = map.Zoom,
            ["maptype"] = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(map.Type),
            ["centerCoordinates"] = Point(map.Center),
        },
    };

    private static JsonObject? Point(MapPoint? point) => point is null
        ? null
        : new JsonObject { ["lat"] = point.Latitude, ["lng"] = point.Longitude, ["isEmpty"] = false };
}
