using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors.Choices;

namespace WelcomeCenter.Content.PropertyEditors.MultipleTextstring;

/// <summary>Several lines of text, stored one per line.</summary>
internal sealed class MultipleTextstringEditor : PropertyEditor
{
    public override string Alias => "Umbraco.MultipleTextstring";

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        Read(stored) is { Length: > 0 } lines ? JsonText.Of(lines) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        string.Join('\n', TextList.Of(value).Where(line => line.Length > 0));

    public override object? ToDelivered(string stored, EditorContext context) => Read(stored) is { Length: > 0 } lines ? lines : null;

    public override bool IsEmpty(JsonElement value) =>
        base.IsEmpty(value) || (value.ValueKind is JsonValueKind.Array && value.EnumerateArray().All(base.IsEmpty));

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        var count = TextList.Of(value).Length;
        if (count < context.Limit("min") || (context.Limit("max") is > 0 and var most && count > most))
        {
            yield return ValueError.Whole(ValueError.Pattern);
        }
    }

    private static string[] Read(string stored) =>
        JsonText.Parse(stored) is { ValueKind: JsonValueKind.Array } json
            ? TextList.Of(json)
            : stored.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
