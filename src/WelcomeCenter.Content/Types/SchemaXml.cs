using System.Text.Json;
using System.Xml.Linq;
using WelcomeCenter.Content.Sync;

namespace WelcomeCenter.Content.Types;

/// <summary>Reads data types and templates from their uSync documents.</summary>
internal static class SchemaXml
{
    private static readonly JsonElement NoConfiguration = JsonElement.Parse("{}");

    public static DataType DataType(XElement root)
    {
        var info = root.Required("Info");
        return new DataType(
            root.RequiredKey(),
            info.RequiredText("Name"),
            info.RequiredText("EditorAlias"),
            info.Text("EditorUIAlias") ?? string.Empty,
            Configuration(root.Element("Config")))
        {
            Folder = info.Text("Folder"),
        };
    }

    public static Template Template(XElement root) =>
        new(root.RequiredKey(), root.RequiredAttribute("Alias"), root.RequiredText("Name"), root.Text("Parent"));

    private static JsonElement Configuration(XElement? config)
    {
        if (string.IsNullOrWhiteSpace(config?.Value))
        {
            return NoConfiguration;
        }

        try
        {
            var json = JsonElement.Parse(config.Value);
            return json.ValueKind is JsonValueKind.Object ? json : throw MalformedFileException.At(config, "<Config> holds no JSON object.");
        }
        catch (JsonException fault)
        {
            throw MalformedFileException.At(config, $"<Config> holds no valid JSON: {fault.Message}");
        }
    }
}
