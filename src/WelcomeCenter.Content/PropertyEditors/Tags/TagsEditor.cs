using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors.Choices;

namespace WelcomeCenter.Content.PropertyEditors.Tags;

/// <summary>Tags, stored as JSON or separated by commas as the data type says; exchanged as an array in either case.</summary>
internal sealed class TagsEditor : PropertyEditor
{
    public override string Alias => "Umbraco.Tags";

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        Read(stored) is { Length: > 0 } tags ? JsonText.Of(tags) : null;

    public override string ToStored(JsonElement value, EditorContext context)
    {
        var tags = TextList.Of(value);
        return tags.Length is 0 ? string.Empty : IsCsv(context) ? string.Join(',', tags) : JsonText.Compact(JsonText.Of(tags));
    }

    public override object? ToDelivered(string stored, EditorContext context) => Read(stored) is { Length: > 0 } tags ? tags : null;

    private static bool IsCsv(EditorContext context) =>
        context.Setting("storageType") is { ValueKind: JsonValueKind.String } type
        && string.Equals(type.GetString(), "Csv", StringComparison.OrdinalIgnoreCase);

    private static string[] Read(string stored) =>
        JsonText.Parse(stored) is { } json
            ? TextList.Of(json)
            : stored.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
