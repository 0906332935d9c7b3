using System.Text.Json;
using System.Text.Json.Nodes;

namespace WelcomeCenter.Content.PropertyEditors.MultiUrlPicker;

/// <summary>Links: exchanged with key and type of their target, stored with its UDI.</summary>
internal sealed class MultiUrlPickerEditor : PropertyEditor
{
    private const string External = "external";

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public override string Alias => "Umbraco.MultiUrlPicker";

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context)
    {
        var links = Read(stored);
        return links.Length is 0 ? null : JsonText.Of(new JsonArray([.. links.Select(ToEntry)]));
    }

    public override string ToStored(JsonElement value, EditorContext context)
    {
        var links = new JsonArray([.. ((JsonElement?)value).Items().Select(ToStoredEntry)]);
        return links.Count is 0 ? string.Empty : JsonText.Compact(links);
    }

    public override object? ToDelivered(string stored, EditorContext context) => Read(stored) is { Length: > 0 } links ? links : null;

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        LinkValue[] links = [.. ((JsonElement?)value).Items().Select(Link)];
        if (links.Length < context.Limit("minNumber")
            || (context.Limit("maxNumber") is > 0 and var most && links.Length > most)
            || links.Any(link => link.Key is null && !IsAllowed(link.Url)))
        {
            yield return ValueError.Whole(ValueError.Pattern);
        }
    }

    private static LinkValue[] Read(string stored) => [.. JsonText.Parse(stored).Items().Select(Link)];

    private static LinkValue Link(JsonElement entry)
    {
        var udi = Udi.Parse(entry.Text("udi"));
        var key = udi?.Key ?? entry.Key("unique");
        var type = key is null ? External : udi?.Type ?? entry.Text("type") ?? "document";
        return new LinkValue(entry.Text("name"), type, key, entry.Text("url"), entry.Text("target"), entry.Text("queryString"));
    }

    private static bool IsAllowed(string? url) =>
        url is not null
        && Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out var uri)
        && (!uri.IsAbsoluteUri || Schemes.Contains(uri.Scheme) || url.StartsWith('/'));

    private static JsonNode ToEntry(LinkValue link)
    {
        var entry = new JsonObject { ["name"] = link.Name, ["type"] = link.Type };
        Put(entry, "unique", link.Key?.ToString());
        Put(entry, "url", link.Url);
        Put(entry, "target", link.Target);
        Put(entry, "queryString", link.QueryString);
        return entry;
    }

    private static JsonNode ToStoredEntry(JsonElement value)
    {
        var link = Link(value);
        var entry = new JsonObject { ["name"] = link.Name, ["type"] = link.Type };
        Put(entry, "target", link.Target);
        Put(entry, "unique", link.Key?.ToString());
        Put(entry, "udi", link.Key is { } key ? new Udi(link.Type, key).ToString() : null);
        Put(entry, "url", link.Url);
        Put(entry, "queryString", link.QueryString);
        return entry;
    }

    private static void Put(JsonObject entry, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            entry[name] = value;
        }
    }
}
