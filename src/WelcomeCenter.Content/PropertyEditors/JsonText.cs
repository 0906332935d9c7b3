using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WelcomeCenter.Content.PropertyEditors;

/// <summary>JSON as stored text: compact and readable in the database, indented and escaped in uSync files.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions CompactOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions IndentedOptions = new() { WriteIndented = true, NewLine = "\n" };

    public static string Compact(JsonElement value) => JsonSerializer.Serialize(value, CompactOptions);

    public static string Compact(JsonNode value) => value.ToJsonString(CompactOptions);

    public static string Indent(JsonElement value) => JsonSerializer.Serialize(value, IndentedOptions);

    /// <summary>An object or an array; null for any other text.</summary>
    public static JsonElement? Parse(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.Length is 0 || start[0] is not ('{' or '['))
        {
            return null;
        }

        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonElement Of<T>(T value) => JsonSerializer.SerializeToElement(value, CompactOptions);

    public static decimal? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number,
        JsonValueKind.String when Number(value.GetString()) is { } number => number,
        _ => null,
    };

    public static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A member by name, whatever its case: files in the wild hold <c>layout</c> and <c>Layout</c>.</summary>
    public static JsonElement? Member(this JsonElement value, string name)
    {
        if (value.ValueKind is JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return member.Value;
                }
            }
        }

        return null;
    }

    public static string? Text(this JsonElement value, string name) =>
        value.Member(name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;

    public static Guid? Key(this JsonElement value, string name) => Guid.TryParse(value.Text(name), out var key) ? key : null;

    public static IEnumerable<JsonElement> Items(this JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
