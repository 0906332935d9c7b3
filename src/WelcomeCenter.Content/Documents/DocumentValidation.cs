using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>The rules that publishing enforces on values.</summary>
internal static class DocumentValidation
{
    /// <summary>Checks values as an editor sent them; shared values are always checked.</summary>
    public static IReadOnlyList<PropertyError> Check(
        ContentSchema schema,
        ContentType type,
        IReadOnlyList<PropertyInput> values,
        IReadOnlyCollection<string> cultures) =>
        Check(schema, type, cultures, (property, culture) =>
        {
            for (var index = 0; index < values.Count; index++)
            {
                if (string.Equals(values[index].Alias, property.Alias, StringComparison.OrdinalIgnoreCase) && values[index].Culture == culture)
                {
                    return (index, values[index].Value);
                }
            }

            return (null, null);
        });

    /// <summary>Checks the stored draft.</summary>
    public static IReadOnlyList<PropertyError> CheckDraft(ContentSchema schema, ContentType type, Document document, IReadOnlyCollection<string> cultures)
    {
        var stored = document.Variants.ToDictionary(variant => variant.Culture, variant => StoredValues.Read(variant.Values));
        return Check(schema, type, cultures, (property, culture) =>
        {
            var text = stored.GetValueOrDefault(culture ?? DocumentVariant.Shared)?.GetValueOrDefault(property.Alias) ?? string.Empty;
            var editor = PropertyEditors.PropertyEditors.Find(property.EditorAlias);
            return (null, editor.ToEditor(text, EditorContext.For(schema, property, culture)));
        });
    }

    private static IReadOnlyList<PropertyError> Check(
        ContentSchema schema,
        ContentType type,
        IReadOnlyCollection<string> cultures,
        Func<PropertyType, string?, (int? Index, JsonElement? Value)> find)
    {
        var errors = new List<PropertyError>();
        foreach (var property in schema.Properties(type))
        {
            string?[] places = ContentSchema.Varies(type, property) ? [.. cultures] : [null];
            foreach (var culture in places)
            {
                var (index, value) = find(property, culture);
                errors.AddRange(PropertyValidation.Check(property, value, EditorContext.For(schema, property, culture))
                    .GroupBy(error => error.Path)
                    .Select(group => new PropertyError(property.Alias, culture, index, group.Key, [.. group.Select(error => error.Message)])));
            }
        }

        return errors;
    }
}
