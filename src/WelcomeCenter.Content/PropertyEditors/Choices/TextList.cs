using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Choices;

/// <summary>Lists of texts as several editors store and exchange them.</summary>
internal static class TextList
{
    /// <summary>A JSON array, or a single plain text as older sites stored it.</summary>
    public static string[] Read(string stored) =>
        JsonText.Parse(stored) is { } json ? Of(json) : stored.Length is 0 ? [] : [stored];

    public static string[] Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array =>
        [
            .. value.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString() ?? string.Empty),
        ],
        JsonValueKind.String => [value.GetString() ?? string.Empty],
        _ => [],
    };

    /// <summary>The labels that the data type offers.</summary>
    public static string[] Items(EditorContext context) => context.Setting("items") is { } items ? Of(items) : [];
}
