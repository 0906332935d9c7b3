namespace WelcomeCenter.Content.Types.Changes;

/// <summary>Adds up what a change does, one document at a time.</summary>
internal sealed class EffectCounts
{
    private readonly Dictionary<(SchemaEffectKind Kind, string Type, string? Property), int> counts = [];

    public IReadOnlyList<SchemaEffect> Effects =>
    [
        .. counts.Select(pair => new SchemaEffect(pair.Key.Kind, pair.Key.Type, pair.Key.Property, pair.Value))
            .OrderBy(effect => !effect.IsRefusal)
            .ThenBy(effect => effect.TypeName, StringComparer.CurrentCulture)
            .ThenBy(effect => effect.PropertyName, StringComparer.CurrentCulture)
            .ThenBy(effect => effect.Kind),
    ];

    public bool IsRefused => counts.Keys.Any(key => key.Kind is SchemaEffectKind.NotConvertible);

    public void Add(SchemaEffectKind kind, TypeChange type, string? property = null)
    {
        var key = (kind, type.After.Name, property);
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>What happens to one value.</summary>
    public void Add(TypeChange type, PropertyChange property)
    {
        if (property.IsRenamed)
        {
            Add(SchemaEffectKind.PropertyRenamed, type, property.After.Name);
        }

        if (property.ChangesEditor)
        {
            Add(SchemaEffectKind.ValuesConverted, type, property.After.Name);
        }

        // Where the whole type changes, that is said once and not for every property.
        if (property.MovesCulture && !type.ChangesLanguages)
        {
            Add(property.VariesAfter ? SchemaEffectKind.PropertyBecomesVariant : SchemaEffectKind.PropertyBecomesInvariant, type, property.After.Name);
        }
    }

    /// <summary>What happens to everything that one document or medium holds, blocks left out.</summary>
    /// <param name="has">Whether it holds a value under an alias.</param>
    public void Add(TypeChange type, Func<string, bool> has)
    {
        foreach (var property in type.Changed.Where(property => has(property.Before.Alias)))
        {
            Add(type, property);
        }

        foreach (var removed in type.Removed.Where(removed => has(removed.Alias)))
        {
            Add(SchemaEffectKind.PropertyRemoved, type, removed.Name);
        }

        if (type.Before.Alias != type.After.Alias)
        {
            Add(SchemaEffectKind.TypeRenamed, type);
        }
    }
}
