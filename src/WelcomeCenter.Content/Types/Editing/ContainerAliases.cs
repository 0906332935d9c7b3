using System.Collections.Immutable;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Aliases of tabs and groups, which nobody types: they follow from the name, and stay while the name stays.</summary>
internal static class ContainerAliases
{
    /// <param name="known">As they are stored.</param>
    public static ImmutableArray<PropertyContainer> Of(ImmutableArray<PropertyContainer> containers, ImmutableArray<PropertyContainer> known)
    {
        var named = new Dictionary<Guid, PropertyContainer>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        // Tabs first: the alias of a group begins with that of its tab.
        foreach (var container in containers.OrderBy(container => container.ParentKey is not null).ThenByDescending(IsKept))
        {
            var tab = container.ParentKey is { } parent ? named[parent].Alias + "/" : string.Empty;
            var own = known.FirstOrDefault(before => before.Key == container.Key);
            var alias = IsKept(container) ? own!.Alias[(own.Alias.LastIndexOf('/') + 1)..] : Alias(container.Name);
            var free = taken.Add(tab + alias) ? tab + alias : SchemaPlaces.Free(number => $"{tab}{alias}{number}", taken);
            taken.Add(free);
            named[container.Key] = container with { Name = container.Name.Trim(), Alias = free };
        }

        return [.. containers.Select(container => named[container.Key])];

        bool IsKept(PropertyContainer container) =>
            known.Any(before => before.Key == container.Key && before.Name == container.Name.Trim());
    }

    private static string Alias(string name)
    {
        var safe = SafeNames.Alias(name);
        return safe.Length is 0 ? "group" : char.ToLowerInvariant(safe[0]) + safe[1..];
    }
}
