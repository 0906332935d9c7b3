using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WelcomeCenter.Content.PropertyEditors.Map;

/// <summary>
/// An address and its place on a map, in the shape of Our.Umbraco.GMaps. What older versions stored is read and handed on in
/// today's shape: coordinates as <c>"lat,lng"</c>, numbers as text, the whole value as a text inside a block.
/// </summary>
internal sealed class MapEditor(string alias) : PropertyEditor
{
    public const string InvalidPlace = "#wcMap_invalidPlace";
    public const string InvalidZoom = "#wcMap_invalidZoom";

    private const string Address = "address";
    private const string Config = "mapconfig";
    private const string LegacyTypePrefix = "google.maps.maptypeid.";
    private const int DefaultZoom = 17;
    private const int ClosestZoom = 22;

    private static readonly string[] Types = ["roadmap", "satellite", "hybrid", "terrain"];
    private static readonly string[] FilledAtRunTime = ["apikey", "mapstyle"];

    public override string Alias => alias;

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        JsonText.Parse(stored) is { ValueKind: JsonValueKind.Object } json && Whole(json) is { Count: > 0 } value ? JsonText.Of(value) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        Opened(value) is not { } json || IsEmpty(json) ? string.Empty : JsonText.Compact(Writable(Whole(json)));

    public override object? ToDelivered(string stored, EditorContext context)
    {
        if (JsonText.Parse(stored) is not { ValueKind: JsonValueKind.Object } json || IsEmpty(json))
        {
            return null;
        }

        var (address, config) = (json.Member(Address) ?? default, json.Member(Config) ?? default);
        return new MapValue(Point(address, "coordinates", "latlng"), Point(config, "centerCoordinates", "mapcenter"), Zoom(config) ?? DefaultZoom, Type(config))
        {
            FullAddress = address.Text("full_address"),
            Street = address.Text("street"),
            StreetNumber = address.Text("streetNumber"),
            PostalCode = address.Text("postalcode"),
            City = address.Text("city"),
            State = address.Text("state"),
            Country = address.Text("country"),
        };
    }

    public override bool IsEmpty(JsonElement value)
    {
        if (base.IsEmpty(value))
        {
            return true;
        }

        return Opened(value) is { } json && (json.Member(Address) is not { ValueKind: JsonValueKind.Object } address || address.EnumerateObject().All(part => IsBlank(part.Value)));
    }

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        if (Opened(value) is not { } json)
        {
            yield return ValueError.Whole(ValueError.Pattern);
            yield break;
        }

        var (address, config) = (json.Member(Address) ?? default, json.Member(Config) ?? default);
        if (!IsFine(address, "coordinates", "latlng") || !IsFine(config, "centerCoordinates", "mapcenter"))
        {
            yield return ValueError.Whole(InvalidPlace);
        }

        if (config.Member("zoom") is { ValueKind: not JsonValueKind.Null } && Zoom(config) is not (>= 0 and <= ClosestZoom))
        {
            yield return ValueError.Whole(InvalidZoom);
        }
    }

    /// <summary>The value as an object; older data hold it as text in a block.</summary>
    private static JsonElement? Opened(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value,
        JsonValueKind.String when JsonText.Parse(value.GetString() ?? string.Empty) is { ValueKind: JsonValueKind.Object } json => json,
        _ => null,
    };

    private static JsonObject Whole(JsonElement json)
    {
        var whole = JsonObject.Create(json) ?? [];
        if (whole[Address] is JsonObject address)
        {
            Renew(address, "latlng", "coordinates", Point(json.Member(Address) ?? default, "coordinates", "latlng"));
        }

        if (whole[Config] is JsonObject config)
        {
            var old = json.Member(Config) ?? default;
            Renew(config, "mapcenter", "centerCoordinates", Point(old, "centerCoordinates", "mapcenter"));
            config["zoom"] = Zoom(old) ?? (config["zoom"] is null ? DefaultZoom : config["zoom"]?.DeepClone());
            config["maptype"] = Type(old);
            foreach (var name in FilledAtRunTime)
            {
                config.Remove(name);
            }
        }

        return whole;
    }

    /// <summary>A map in a style of its own makes the package's converter fail, so it is kept as an ordinary one.</summary>
    private static JsonObject Writable(JsonObject whole)
    {
        if (whole[Config] is JsonObject config && !Types.Contains((string?)config["maptype"]))
        {
            config["maptype"] = Types[0];
        }

        return whole;
    }

    private static void Renew(JsonObject part, string oldName, string name, MapPoint? point)
    {
        if (part.ContainsKey(oldName))
        {
            part.Remove(oldName);
            part[name] = point is null ? null : new JsonObject { ["lat"] = point.Latitude, ["lng"] = point.Longitude };
        }
    }

    private static bool IsBlank(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.String => string.IsNullOrWhiteSpace(part.GetString()),
        JsonValueKind.Object => part.Member("lat") is null or { ValueKind: JsonValueKind.Null } && part.Member("lng") is null or { ValueKind: JsonValueKind.Null },
        _ => true,
    };

    private static bool IsFine(JsonElement part, string name, string oldName)
    {
        var given = part.Member(name) ?? part.Member(oldName);
        return given is null or { ValueKind: JsonValueKind.Null } || Point(part, name, oldName) is not null;
    }

    /// <returns>Null where there is none, or one that lies nowhere.</returns>
    private static MapPoint? Point(JsonElement part, string name, string oldName)
    {
        var point = part.Member(name) is { ValueKind: JsonValueKind.Object } now
            ? (Number(now, "lat"), Number(now, "lng"))
            : part.Text(oldName)?.Split(',') is [var lat, var lng] ? (JsonText.Number(lat), JsonText.Number(lng)) : (null, null);
        return point is ({ } latitude and >= -90 and <= 90, { } longitude and >= -180 and <= 180) ? new MapPoint(latitude, longitude) : null;
    }

    private static decimal? Number(JsonElement part, string name) => part.Member(name) is { } value ? JsonText.Number(value) : null;

    private static int? Zoom(JsonElement config) =>
        Number(config, "zoom") is { } zoom && zoom == decimal.Truncate(zoom) && Math.Abs(zoom) < 1000 ? decimal.ToInt32(zoom) : null;

    private static string Type(JsonElement config)
    {
        var type = config.Text("maptype")?.ToLower(CultureInfo.InvariantCulture) ?? Types[0];
        return type.StartsWith(LegacyTypePrefix, StringComparison.Ordinal) ? type[LegacyTypePrefix.Length..] : type;
    }
}
