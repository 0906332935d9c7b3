using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using WelcomeCenter.Content.PropertyEditors;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Writes a data type into its uSync document; what we do not know of the document stays.</summary>
internal static class DataTypeWriter
{
    /// <param name="existing">Null for a new one.</param>
    public static XElement Write(XElement? existing, Guid key, DataTypeInput input)
    {
        var root = existing is null ? new XElement("DataType") : new XElement(existing);
        root.SetAttributeValue("Key", key);
        root.SetAttributeValue("Alias", input.Name!.Trim());
        root.SetAttributeValue("Level", root.Attribute("Level")?.Value ?? "1");
        var info = root.Part("Info");
        info.Say("Name", input.Name.Trim());
        info.Say("EditorAlias", input.EditorAlias!);
        info.Say("EditorUIAlias", input.EditorUiAlias ?? string.Empty);
        WriteConfiguration(root.Part("Config"), input.Configuration);
        return root;
    }

    /// <summary>Keys in the order of the alphabet, as uSync has them; the text stays to the letter where it says the same already.</summary>
    private static void WriteConfiguration(XElement config, IReadOnlyDictionary<string, JsonElement> settings)
    {
        var json = new JsonObject(settings.Where(setting => setting.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            .OrderBy(setting => setting.Key, StringComparer.Ordinal)
            .Select(setting => KeyValuePair.Create(setting.Key, JsonSerializer.SerializeToNode(setting.Value))));
        var given = JsonText.Of(json);
        var before = JsonText.Parse(config.Value);
        if (before is not { } known || !JsonElement.DeepEquals(known, given))
        {
            config.ReplaceNodes(new XCData(JsonText.Indent(given)));
        }
    }
}
