using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Turns the stored values of documents of one type in one culture into what pages are handed.</summary>
internal sealed class ValueDelivery(ContentSchema schema, ContentType type, string culture)
{
    public UnpackedValues Unpack(byte[] packed) => new(StoredValues.Read(PackedText.Text(packed)), this);

    /// <returns>Null where there is no value, or no such property any more.</returns>
    public object? Deliver(string alias, string stored) =>
        schema.Property(type, alias) is { } property
            ? PropertyEditors.PropertyEditors.Find(property.EditorAlias)
                .ToDelivered(stored, EditorContext.For(schema, property, culture.Length is 0 ? null : culture))
            : null;
}
