using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.PropertyEditors.Files;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>Writes the values an editor sent into the draft of a document.</summary>
internal static class DraftValues
{
    /// <summary>Values of properties that the type does not have, or that have a culture where the property has none.</summary>
    public static bool AreKnown(ContentSchema schema, ContentType type, IEnumerable<PropertyInput> values) =>
        values.All(value => schema.Property(type, value.Alias) is { } property
            && ContentSchema.Varies(type, property) == value.Culture is not null
            && value.Segment is null);

    /// <summary>Values of a kind that their editor does not know: saving them would lose them without a word.</summary>
    public static IReadOnlyList<PropertyError> Strange(ContentSchema schema, ContentType type, IReadOnlyList<PropertyInput> values)
    {
        var strange = new List<PropertyError>();
        for (var index = 0; index < values.Count; index++)
        {
            if (values[index] is not { Value: { } value } input || schema.Property(type, input.Alias) is not { } property)
            {
                continue;
            }

            var editor = PropertyEditors.PropertyEditors.Find(property.EditorAlias);
            if (!editor.Understands(value, EditorContext.For(schema, property, input.Culture)))
            {
                strange.Add(new PropertyError(property.Alias, input.Culture, index, string.Empty, [ValueError.Pattern]));
            }
            else if (editor is UploadFieldEditor or ImageCropperEditor && value.Key(UploadedFile.TemporaryId) is not null)
            {
                // Files of a page lie in the library; an upload into the page itself would be forgotten.
                strange.Add(new PropertyError(property.Alias, input.Culture, index, string.Empty, [ValueError.FileInLibrary]));
            }
        }

        return strange;
    }

    /// <returns>Whether the draft says something else now.</returns>
    public static bool Apply(ContentSchema schema, ContentType type, DocumentVariant variant, IReadOnlyList<PropertyInput> inputs)
    {
        var values = Applied(schema, type, variant.Culture.Length is 0 ? null : variant.Culture, variant.Values, inputs);
        if (values == variant.Values)
        {
            return false;
        }

        variant.Values = values;
        return true;
    }

    /// <returns>Stored values of one culture after an editor's input.</returns>
    public static string Applied(ContentSchema schema, ContentType type, string? culture, string stored, IReadOnlyList<PropertyInput> inputs)
    {
        var before = StoredValues.Read(stored);
        var after = new Dictionary<string, string>(before);
        foreach (var property in schema.Properties(type).Where(property => ContentSchema.Varies(type, property) == culture is not null))
        {
            var input = inputs.LastOrDefault(value =>
                string.Equals(value.Alias, property.Alias, StringComparison.OrdinalIgnoreCase) && value.Culture == culture);
            after[property.Alias] = Stored(schema, property, culture, before.GetValueOrDefault(property.Alias, string.Empty), input?.Value);
        }

        return StoredValues.Write(after);
    }

    /// <summary>What is stored stays to the letter when the editor sends back what it was given.</summary>
    private static string Stored(ContentSchema schema, PropertyType property, string? culture, string before, JsonElement? value)
    {
        if (value is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } given)
        {
            return string.Empty;
        }

        var editor = PropertyEditors.PropertyEditors.Find(property.EditorAlias);
        var context = EditorContext.For(schema, property, culture);
        return editor.ToEditor(before, context) is { } known && JsonElement.DeepEquals(known, given) ? before : editor.ToStored(given, context);
    }
}
