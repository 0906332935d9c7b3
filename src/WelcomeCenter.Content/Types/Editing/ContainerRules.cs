namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Tabs, and groups at the top or in a tab.</summary>
internal static class ContainerRules
{
    public static SchemaOperationStatus Check(ContentType type)
    {
        var containers = type.Containers;
        if (containers.Any(container => SchemaPlaces.CheckName(container.Name) is not SchemaOperationStatus.Success))
        {
            return SchemaOperationStatus.InvalidContainerName;
        }

        if (containers.DistinctBy(container => container.Key).Count() != containers.Length
            || containers.DistinctBy(container => (container.ParentKey, container.IsTab, container.Name.Trim().ToUpperInvariant())).Count() != containers.Length)
        {
            return SchemaOperationStatus.DuplicateContainer;
        }

        foreach (var container in containers.Where(container => container.ParentKey is not null))
        {
            if (containers.FirstOrDefault(other => other.Key == container.ParentKey) is not { } parent)
            {
                return SchemaOperationStatus.MissingContainer;
            }

            if (container.IsTab || !parent.IsTab)
            {
                return SchemaOperationStatus.InvalidContainerType;
            }
        }

        return type.Properties.All(property => property.ContainerKey is null || containers.Any(container => container.Key == property.ContainerKey))
            ? SchemaOperationStatus.Success
            : SchemaOperationStatus.MissingContainer;
    }
}
