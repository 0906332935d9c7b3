using System.Text.Json;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.PropertyEditors;

/// <summary>What an editor may need to know besides the value.</summary>
/// <param name="Schema">For values inside blocks.</param>
/// <param name="Configuration">Of the data type.</param>
/// <param name="Culture">In which the value is delivered; null where it does not vary.</param>
internal sealed record EditorContext(ContentSchema Schema, JsonElement Configuration, string? Culture)
{
    public static EditorContext For(ContentSchema schema, PropertyType property, string? culture) =>
        new(schema, schema.DataTypes.GetValueOrDefault(property.DataTypeKey)?.Configuration ?? default, culture);

    public JsonElement? Setting(string name) =>
        Configuration.ValueKind is JsonValueKind.Object && Configuration.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A number of the configuration, whether it was written as one or as text; zero means no limit.</summary>
    public decimal? Limit(string name) => Setting(name) is { } value ? JsonText.Number(value) : null;

    /// <summary>As <see cref="Limit(string)"/>, for limits that stand together: <c>validationLimit { min, max }</c>.</summary>
    public decimal? Limit(string group, string name) => Setting(group)?.Member(name) is { } value ? JsonText.Number(value) : null;
}
