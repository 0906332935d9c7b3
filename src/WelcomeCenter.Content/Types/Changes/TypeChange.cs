using System.Collections.Immutable;

namespace WelcomeCenter.Content.Types.Changes;

/// <summary>What a change of the schema means for what one type's documents, blocks or media hold.</summary>
internal sealed record TypeChange(
    SchemaKind Kind,
    ContentType Before,
    ContentType After,
    ImmutableArray<PropertyChange> Changed,
    ImmutableArray<PropertyType> Removed)
{
    public bool BecomesInvariant => Before.VariesByCulture && !After.VariesByCulture;

    public bool BecomesVariant => !Before.VariesByCulture && After.VariesByCulture;

    /// <summary>Whether its documents get languages, or lose them.</summary>
    public bool ChangesLanguages => BecomesInvariant || BecomesVariant;

    /// <summary>Whether stored values have to be written anew.</summary>
    public bool ConvertsValues => Changed.Length > 0 || (!After.IsElement && ChangesLanguages);

    /// <summary>Every type that was there before and is still there, but for those whose values nothing happens to.</summary>
    public static IReadOnlyList<TypeChange> Between(ContentSchema before, ContentSchema after) =>
    [
        .. from kind in (SchemaKind[])[SchemaKind.ContentTypes, SchemaKind.MediaTypes]
           from type in before.Types(kind).Values.OrderBy(type => type.Alias, StringComparer.Ordinal)
           where after.Types(kind).ContainsKey(type.Key)
           let change = Of(kind, before, after, type.Key)
           where change.ConvertsValues || change.Removed.Length > 0 || change.Before.Alias != change.After.Alias
           select change,
    ];

    private static TypeChange Of(SchemaKind kind, ContentSchema before, ContentSchema after, Guid key)
    {
        var (old, type) = (before.Types(kind)[key], after.Types(kind)[key]);
        var (was, becomes) = (before.Properties(old), after.Properties(type));
        var removed = was.Where(property => becomes.All(other => other.Key != property.Key)).ToList();
        var changed = new List<PropertyChange>();
        foreach (var property in becomes)
        {
            // A property that was taken away and made anew under its alias is taken for the same.
            var source = was.FirstOrDefault(other => other.Key == property.Key) ?? removed.Find(other => other.Alias == property.Alias);
            if (source is not null)
            {
                removed.Remove(source);
                changed.Add(new PropertyChange(source, property, ContentSchema.Varies(old, source), ContentSchema.Varies(type, property)));
            }
        }

        return new TypeChange(kind, old, type, [.. changed.Where(change => change.IsAny)], [.. removed]);
    }
}

/// <summary>One property before and after; whether it varies takes the type into account.</summary>
internal sealed record PropertyChange(PropertyType Before, PropertyType After, bool VariedBefore, bool VariesAfter)
{
    public bool IsRenamed => Before.Alias != After.Alias;

    public bool ChangesEditor => Before.EditorAlias != After.EditorAlias;

    public bool MovesCulture => VariedBefore != VariesAfter;

    public bool IsAny => IsRenamed || ChangesEditor || MovesCulture;
}
