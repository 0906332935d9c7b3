using System.Collections.Immutable;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>What the client sends of a document type or a media type; every member may be missing.</summary>
internal sealed record ContentTypeRequest
{
    private const string DefaultIcon = "icon-document";

    public Guid? Id { get; init; }

    public Reference? Parent { get; init; }

    public string? Alias { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public string? Icon { get; init; }

    public bool AllowedAsRoot { get; init; }

    public bool VariesByCulture { get; init; }

    public bool VariesBySegment { get; init; }

    public bool IsElement { get; init; }

    public Reference? Collection { get; init; }

    public IReadOnlyList<Property?>? Properties { get; init; }

    public IReadOnlyList<Container?>? Containers { get; init; }

    public IReadOnlyList<Reference?>? AllowedTemplates { get; init; }

    public Reference? DefaultTemplate { get; init; }

    public CleanupRequest? Cleanup { get; init; }

    public IReadOnlyList<Child?>? AllowedDocumentTypes { get; init; }

    public IReadOnlyList<Child?>? AllowedMediaTypes { get; init; }

    public IReadOnlyList<Composition?>? Compositions { get; init; }

    /// <returns>Null when it says something that no type can be; then <paramref name="status"/> says why.</returns>
    public ContentTypeInput? ToInput(SchemaKind kind, Guid key, out SchemaOperationStatus status)
    {
        var compositions = Some(Compositions).Select(composition => (composition.Type?.Id, composition.CompositionType)).ToList();
        var parents = compositions.Where(composition => composition.CompositionType is "Inheritance").Select(composition => composition.Id).ToList();
        status = this switch
        {
            _ when Some(Containers).Any(container => container.Type is not ("Tab" or "Group")) => SchemaOperationStatus.InvalidContainerType,
            _ when compositions.Exists(composition => composition.CompositionType is not ("Composition" or "Inheritance")) => SchemaOperationStatus.InvalidComposition,
            _ when parents.Count > 1 => SchemaOperationStatus.InvalidInheritance,
            _ when Some(Properties).Any(property => property.DataType is null) => SchemaOperationStatus.DataTypeNotFound,
            _ => SchemaOperationStatus.Success,
        };
        return status is SchemaOperationStatus.Success
            ? new ContentTypeInput(kind, Type(key, parents.FirstOrDefault(), compositions.Select(composition => composition.Id)), DefaultTemplate?.Id)
            : null;
    }

    private ContentType Type(Guid key, Guid? parent, IEnumerable<Guid?> compositions) => new()
    {
        Key = key,
        Alias = Alias?.Trim() ?? string.Empty,
        Name = Name ?? string.Empty,
        Description = Description,
        Icon = string.IsNullOrWhiteSpace(Icon) ? DefaultIcon : Icon,
        AllowedAtRoot = AllowedAsRoot,
        IsElement = IsElement,
        VariesByCulture = VariesByCulture,
        VariesBySegment = VariesBySegment,
        ListViewKey = Collection?.Id,
        Cleanup = new HistoryCleanup(Cleanup?.PreventCleanup ?? false, Cleanup?.KeepAllVersionsNewerThanDays, Cleanup?.KeepLatestVersionPerDayForDays),
        ParentKey = parent,
        Compositions = [.. compositions.OfType<Guid>().Distinct()],
        AllowedTemplates = [.. Some(AllowedTemplates).Select(template => template.Id).Distinct()],
        AllowedChildren =
        [
            .. Some(AllowedDocumentTypes).Concat(Some(AllowedMediaTypes)).Where(child => child.Type is not null)
                .Select(child => new AllowedChild(child.Type!.Id, child.SortOrder))
                .DistinctBy(child => child.Key),
        ],
        Properties = [.. Some(Properties).Select(property => property.ToProperty())],
        Containers =
        [
            .. Some(Containers).Select(container => new PropertyContainer(
                container.Id, container.Parent?.Id, container.Name ?? string.Empty, string.Empty, container.Type is "Tab", container.SortOrder)),
        ],
    };

    private static ImmutableArray<T> Some<T>(IReadOnlyList<T?>? items)
        where T : class => [.. (items ?? []).OfType<T>()];

    internal sealed record Property(
        Guid Id,
        Reference? Container,
        int SortOrder,
        string? Alias,
        string? Name,
        string? Description,
        Reference? DataType,
        bool VariesByCulture,
        bool VariesBySegment,
        PropertyTypeModel.Rules? Validation,
        PropertyTypeModel.Look? Appearance)
    {
        public PropertyType ToProperty() => new()
        {
            Key = Id,
            Alias = Alias?.Trim() ?? string.Empty,
            Name = Name ?? string.Empty,
            Description = Description,
            DataTypeKey = DataType!.Id,
            EditorAlias = string.Empty,
            Mandatory = Validation?.Mandatory ?? false,
            MandatoryMessage = Validation?.MandatoryMessage,
            Pattern = Validation?.RegEx,
            PatternMessage = Validation?.RegExMessage,
            SortOrder = SortOrder,
            ContainerKey = Container?.Id,
            VariesByCulture = VariesByCulture,
            VariesBySegment = VariesBySegment,
            LabelOnTop = Appearance?.LabelOnTop ?? false,
        };
    }

    internal sealed record Container(Guid Id, Reference? Parent, string? Name, string? Type, int SortOrder);

    internal sealed record CleanupRequest(bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);

    internal sealed record Child(Reference? DocumentType, Reference? MediaType, int SortOrder)
    {
        public Reference? Type => DocumentType ?? MediaType;
    }

    internal sealed record Composition(Reference? DocumentType, Reference? MediaType, string? CompositionType)
    {
        public Reference? Type => DocumentType ?? MediaType;
    }
}
