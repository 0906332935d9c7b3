using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.PropertyEditors.Blocks;

namespace WelcomeCenter.Content.PropertyEditors.RichText;

/// <summary>Formatted text with blocks in it. Stored as the editor sent it; sanitised when it is delivered.</summary>
internal sealed class RichTextEditor : PropertyEditor
{
    public override string Alias => "Umbraco.RichText";

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        stored.Length is 0 ? null : JsonText.Of(Whole(Markup(stored), BlockData.ToEditor(Blocks(stored), context)));

    public override string ToStored(JsonElement value, EditorContext context) =>
        IsEmpty(value) || value.ValueKind is not JsonValueKind.Object
            ? string.Empty
            : JsonText.Compact(Whole(value.Text("markup") ?? string.Empty, BlockData.ToStored(value.Member("blocks") ?? default, context)));

    public override object? ToDelivered(string stored, EditorContext context)
    {
        var markup = RichTextSanitizer.Clean(Markup(stored));
        return string.IsNullOrWhiteSpace(markup) ? null : new RichTextValue(markup, BlockDelivery.Items(Blocks(stored), Alias, context));
    }

    public override bool IsEmpty(JsonElement value) =>
        base.IsEmpty(value)
        || (value.ValueKind is JsonValueKind.Object && (value.Member("markup") is not { } markup || base.IsEmpty(markup)));

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context) =>
        value.Member("blocks") is { } blocks
            ? BlockValidation.Check(blocks, context).Select(error => error with { Path = ".blocks" + error.Path })
            : [];

    /// <summary>Text that is no JSON object is bare HTML, as older sites stored it.</summary>
    private static string Markup(string stored) =>
        JsonText.Parse(stored) is { ValueKind: JsonValueKind.Object } json ? json.Text("markup") ?? string.Empty : stored;

    private static JsonElement Blocks(string stored) => JsonText.Parse(stored)?.Member("blocks") ?? default;

    private static JsonObject Whole(string markup, JsonObject? blocks) => new()
    {
        ["markup"] = markup,
        ["blocks"] = blocks ?? new JsonObject
        {
            ["layout"] = new JsonObject(),
            ["contentData"] = new JsonArray(),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray(),
        },
    };
}
