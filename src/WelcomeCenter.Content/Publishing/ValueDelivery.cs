using System.Collections.Frozen;
using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Turns the stored values of documents of one type in one culture into what pages are handed.</summary>
internal sealed class ValueDelivery(ContentSchema schema, ContentType type, string culture)
{
    public FrozenDictionary<string, object> Deliver(byte[] stored)
    {
        var values = new Dictionary<string, object>();
        var reader = new Utf8JsonReader(stored);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var alias = reader.GetString() ?? string.Empty;
            reader.Read();
            if (schema.Property(type, alias) is { } property && Deliver(property, reader.GetString() ?? string.Empty) is { } value)
            {
                values[property.Alias] = value;
            }
        }

        return values.ToFrozenDictionary();
    }

    private object? Deliver(PropertyType property, string stored) =>
        PropertyEditors.PropertyEditors.Find(property.EditorAlias)
            .ToDelivered(stored, EditorContext.For(schema, property, culture.Length is 0 ? null : culture));
}
