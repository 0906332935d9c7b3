using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Types.Changes;

/// <summary>
/// The values of one document in all its cultures, as draft, as published or in one version of its history. Values that
/// have no place under the new schema are parked: they stay under an alias that no property can have, until they have one again.
/// </summary>
internal sealed class ValueParts(Dictionary<string, SortedDictionary<string, string>> parts)
{
    /// <summary>Stands before the alias of a value that has no place.</summary>
    public const char Parked = '~';

    public IReadOnlyDictionary<string, SortedDictionary<string, string>> Cultures => parts;

    public static ValueParts Read(IEnumerable<(string Culture, string Values)> stored) =>
        new(stored.ToDictionary(part => part.Culture, part => StoredValues.Read(part.Values)));

    public string Text(string culture) => parts.TryGetValue(culture, out var values) ? StoredValues.Write(values) : StoredValues.Empty;

    public bool Has(string alias) => parts.Values.Any(values => values.ContainsKey(alias));

    /// <summary>Moves everything that is left in one culture into another, where that has nothing of the kind, and forgets the first.</summary>
    public void Merge(string from, string into)
    {
        if (parts.Remove(from, out var values))
        {
            var target = Of(into);
            foreach (var (alias, text) in values)
            {
                target.TryAdd(alias, text);
            }
        }
    }

    /// <param name="source">The culture whose values become those of all cultures, or the other way round.</param>
    /// <param name="failed">Told of values that do not fit the new editor; they are parked.</param>
    public void Apply(TypeChange change, string source, Action<PropertyChange>? failed)
    {
        // Everything is taken before anything is put, because two properties may exchange their aliases.
        var taken = change.Changed.SelectMany(property => Take(property).ToList()).ToList();
        foreach (var removed in change.Removed.Where(removed => change.Changed.Any(property => property.After.Alias == removed.Alias)))
        {
            foreach (var values in parts.Values)
            {
                Rename(values, removed.Alias, $"{Parked}{removed.Key:N}");
            }
        }

        foreach (var value in taken)
        {
            Put(value, source, failed);
        }
    }

    private IEnumerable<Value> Take(PropertyChange property)
    {
        foreach (var (culture, values) in parts)
        {
            if ((culture != DocumentVariant.Shared) == property.VariedBefore && values.Remove(property.Before.Alias, out var text))
            {
                yield return new Value(property, culture, text, IsParked: false);
            }

            if (values.Remove(Parked + property.Before.Alias, out var parked))
            {
                yield return new Value(property, culture, parked, IsParked: true);
            }
        }
    }

    private void Put(Value value, string source, Action<PropertyChange>? failed)
    {
        var property = value.Property;
        var converted = EditorConversion.Convert(value.Text, property.Before.EditorAlias, property.After.EditorAlias);
        if (converted is null && !value.IsParked)
        {
            failed?.Invoke(property);
        }

        var (culture, isParked) = (property.VariedBefore, property.VariesAfter, value.IsParked) switch
        {
            (true, false, false) => value.Culture == source ? (DocumentVariant.Shared, false) : (value.Culture, true),
            (false, true, false) => (source, false),
            (false, true, true) => (value.Culture, value.Culture == DocumentVariant.Shared),
            _ => (value.Culture, value.IsParked),
        };
        var alias = isParked || converted is null ? Parked + property.After.Alias : property.After.Alias;
        var values = Of(culture);
        if (value.IsParked && !isParked)
        {
            // What was shared in the meantime is newer.
            values.TryAdd(alias, converted ?? value.Text);
        }
        else
        {
            values[alias] = converted ?? value.Text;
        }
    }

    private SortedDictionary<string, string> Of(string culture) =>
        parts.TryGetValue(culture, out var values) ? values : parts[culture] = new SortedDictionary<string, string>(StringComparer.Ordinal);

    private static void Rename(SortedDictionary<string, string> values, string alias, string name)
    {
        if (values.Remove(alias, out var text))
        {
            values[name] = text;
        }
    }

    private sealed record Value(PropertyChange Property, string Culture, string Text, bool IsParked);
}
