using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Schema;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>A whole media type: what it declares itself.</summary>
internal sealed record MediaTypeModel
{
    public required Guid Id { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required string Icon { get; init; }

    public required bool AllowedAsRoot { get; init; }

    public bool VariesByCulture { get; }

    public bool VariesBySegment { get; }

    public Reference? Collection { get; init; }

    public bool IsElement { get; }

    public required IEnumerable<PropertyTypeModel> Properties { get; init; }

    public required IEnumerable<ContainerModel> Containers { get; init; }

    public required IEnumerable<AllowedChild> AllowedMediaTypes { get; init; }

    public IEnumerable<Composition> Compositions { get; init; } = [];

    public required bool IsDeletable { get; init; }

    public required bool AliasCanBeChanged { get; init; }

    public static MediaTypeModel From(ContentType type) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name,
        Description = type.Description,
        Icon = type.Icon,
        AllowedAsRoot = type.AllowedAtRoot,
        IsDeletable = !SystemSchema.IsSystemMediaType(type.Alias),
        AliasCanBeChanged = !SystemSchema.IsSystemMediaType(type.Alias),
        Collection = Reference.To(type.ListViewKey),
        Properties = type.Properties.Select(PropertyTypeModel.From),
        Containers = type.Containers.Select(ContainerModel.From),
        AllowedMediaTypes = type.AllowedChildren.Select(child => new AllowedChild(new Reference(child.Key), child.SortOrder)),
        Compositions = CompositionModel.Of(type).Select(composition => new Composition(composition.DocumentType, composition.CompositionType)),
    };

    internal sealed record AllowedChild(Reference MediaType, int SortOrder);

    internal sealed record Composition(Reference MediaType, string CompositionType);
}
