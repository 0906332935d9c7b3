using System.Text.Encodings.Web;
using System.Text.Json;

namespace WelcomeCenter.Content.Documents;

/// <summary>
/// Property values of one culture in storage form: property alias → text, ordered by alias so that equal values are equal text.
/// </summary>
internal static class StoredValues
{
    public const string Empty = "{}";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static SortedDictionary<string, string> Read(string json) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string>>(json, Options) ?? [], StringComparer.Ordinal);

    public static string Write(IEnumerable<KeyValuePair<string, string>> values) =>
        JsonSerializer.Serialize(
            new SortedDictionary<string, string>(new Dictionary<string, string>(values.Where(pair => pair.Value.Length > 0)), StringComparer.Ordinal),
            Options);
}
