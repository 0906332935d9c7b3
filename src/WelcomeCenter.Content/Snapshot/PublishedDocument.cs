using System.Collections.Frozen;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>One published document with all its published cultures; immutable, shared between requests.</summary>
public sealed class PublishedDocument
{
    public required Guid Key { get; init; }

    public Guid? ParentKey { get; init; }

    public required string ContentTypeAlias { get; init; }

    /// <summary>Alias of the template that renders it; null for a document without a page.</summary>
    public string? TemplateAlias { get; init; }

    /// <summary>Depth in the tree; a root has 1.</summary>
    public int Level { get; init; } = 1;

    public int SortOrder { get; init; }

    public DateTimeOffset CreateDate { get; init; }

    /// <summary>By ISO code; an invariant document has the single key <c>""</c>.</summary>
    public required FrozenDictionary<string, PublishedVariant> Variants { get; init; }

    /// <summary>Values that do not vary by culture, by property alias.</summary>
    public required IReadOnlyDictionary<string, object> InvariantValues { get; init; }

    public bool IsPublished(string culture) => Variants.ContainsKey(culture) || Variants.ContainsKey(string.Empty);

    public PublishedVariant? Variant(string culture) =>
        Variants.GetValueOrDefault(culture) ?? Variants.GetValueOrDefault(string.Empty);

    /// <summary>Whether readers of the culture can see it; the culture <c>""</c> stands for a document below that does not vary.</summary>
    internal bool IsPublishedOrShared(string culture) => culture.Length is 0 || IsPublished(culture);

    internal PublishedDocument At(int level, FrozenDictionary<string, PublishedVariant> variants) =>
        level == Level && ReferenceEquals(variants, Variants)
            ? this
            : new PublishedDocument
            {
                Key = Key,
                ParentKey = ParentKey,
                ContentTypeAlias = ContentTypeAlias,
                TemplateAlias = TemplateAlias,
                Level = level,
                SortOrder = SortOrder,
                CreateDate = CreateDate,
                Variants = variants,
                InvariantValues = InvariantValues,
            };

    /// <summary>
    /// The value of a property as its editor delivers it (see <c>PropertyEditors/</c>): text as <see cref="string"/>,
    /// rich text as <c>RichTextValue</c>, block lists as <c>BlockListValue</c>, links as <c>LinkValue[]</c>,
    /// picked documents as <c>Guid[]</c>, list choices as <c>string[]</c>, numbers, <see cref="bool"/>, <see cref="DateOnly"/>.
    /// </summary>
    /// <returns>The default of <typeparamref name="T"/> where there is no value or one of another kind.</returns>
    public T? Value<T>(string alias, string culture)
    {
        var variant = Variant(culture);
        if (variant is not null && variant.Values.TryGetValue(alias, out var value) && value is T ofCulture)
        {
            return ofCulture;
        }

        return InvariantValues.TryGetValue(alias, out var shared) && shared is T invariant ? invariant : default;
    }
}

/// <summary>What a document is in one culture.</summary>
/// <param name="Segment">The document's own URL segment in this culture; that of the first root stands in no address.</param>
/// <param name="PublishedAt">When this culture was last published (UTC).</param>
/// <param name="Values">Values of this culture, by property alias.</param>
public sealed record PublishedVariant(
    string Name,
    string Segment,
    DateTimeOffset PublishedAt,
    IReadOnlyDictionary<string, object> Values);
