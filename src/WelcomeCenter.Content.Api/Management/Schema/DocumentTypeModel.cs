using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>A whole document type: what it declares itself; the client fetches its compositions one by one.</summary>
internal sealed record DocumentTypeModel
{
    public required Guid Id { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required string Icon { get; init; }

    public required bool AllowedAsRoot { get; init; }

    public required bool VariesByCulture { get; init; }

    public required bool VariesBySegment { get; init; }

    public Reference? Collection { get; init; }

    public required bool IsElement { get; init; }

    public required IEnumerable<PropertyTypeModel> Properties { get; init; }

    public required IEnumerable<ContainerModel> Containers { get; init; }

    public required IEnumerable<Reference> AllowedTemplates { get; init; }

    public Reference? DefaultTemplate { get; init; }

    public required HistoryCleanup Cleanup { get; init; }

    public required IEnumerable<AllowedChildModel> AllowedDocumentTypes { get; init; }

    public required IEnumerable<CompositionModel> Compositions { get; init; }

    public static DocumentTypeModel From(ContentType type, ContentSchema schema) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name,
        Description = type.Description,
        Icon = type.Icon,
        AllowedAsRoot = type.AllowedAtRoot,
        VariesByCulture = type.VariesByCulture,
        VariesBySegment = type.VariesBySegment,
        Collection = Reference.To(type.ListViewKey),
        IsElement = type.IsElement,
        Properties = type.Properties.Select(PropertyTypeModel.From),
        Containers = type.Containers.Select(ContainerModel.From),
        AllowedTemplates = type.AllowedTemplates.Select(key => new Reference(key)),
        DefaultTemplate = Reference.To(type.DefaultTemplateAlias is { } alias ? schema.Template(alias)?.Key : null),
        Cleanup = type.Cleanup,
        AllowedDocumentTypes = type.AllowedChildren.Select(child => new AllowedChildModel(new Reference(child.Key), child.SortOrder)),
        Compositions = CompositionModel.Of(type),
    };
}

internal sealed record PropertyTypeModel(
    Guid Id,
    Reference? Container,
    int SortOrder,
    string Alias,
    string Name,
    string? Description,
    Reference DataType,
    bool VariesByCulture,
    bool VariesBySegment,
    PropertyTypeModel.Rules Validation,
    PropertyTypeModel.Look Appearance)
{
    public static PropertyTypeModel From(PropertyType property) => new(
        property.Key,
        Reference.To(property.ContainerKey),
        property.SortOrder,
        property.Alias,
        property.Name,

        // The client shows a missing text as the word "null".
        property.Description ?? string.Empty,
        new Reference(property.DataTypeKey),
        property.VariesByCulture,
        property.VariesBySegment,
        new Rules(property.Mandatory, property.MandatoryMessage, property.Pattern, property.PatternMessage),
        new Look(property.LabelOnTop));

    internal sealed record Rules(bool Mandatory, string? MandatoryMessage, string? RegEx, string? RegExMessage);

    internal sealed record Look(bool LabelOnTop);
}

/// <param name="Type">Exactly <c>Tab</c> or <c>Group</c>.</param>
internal sealed record ContainerModel(Guid Id, Reference? Parent, string Name, string Type, int SortOrder)
{
    public static ContainerModel From(PropertyContainer container) => new(
        container.Key,
        Reference.To(container.ParentKey),
        container.Name,
        container.IsTab ? "Tab" : "Group",
        container.SortOrder);
}

internal sealed record AllowedChildModel(Reference DocumentType, int SortOrder);

internal sealed record CompositionModel(Reference DocumentType, string CompositionType)
{
    public static IEnumerable<CompositionModel> Of(ContentType type)
    {
        if (type.ParentKey is { } parent)
        {
            yield return new CompositionModel(new Reference(parent), "Inheritance");
        }

        foreach (var key in type.Compositions.Where(key => key != type.ParentKey))
        {
            yield return new CompositionModel(new Reference(key), "Composition");
        }
    }
}
