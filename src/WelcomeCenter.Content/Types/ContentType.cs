using System.Collections.Immutable;

namespace WelcomeCenter.Content.Types;

/// <summary>A document type, element type or media type with what it declares itself; see <see cref="ContentSchema.Properties"/> for all of it.</summary>
public sealed record ContentType
{
    public required Guid Key { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required string Icon { get; init; }

    public bool AllowedAtRoot { get; init; }

    public bool IsElement { get; init; }

    public bool VariesByCulture { get; init; }

    public bool VariesBySegment { get; init; }

    /// <summary>The data type of the list view that shows the children; null where they stand in the tree.</summary>
    public Guid? ListViewKey { get; init; }

    public HistoryCleanup Cleanup { get; init; } = new(false, null, null);

    /// <summary>The folder of the tree in Settings that it lies in, as uSync writes it; see <see cref="FolderPath"/>. Null at the root.</summary>
    public string? Folder { get; init; }

    /// <summary>The type it inherits from.</summary>
    public Guid? ParentKey { get; init; }

    public ImmutableArray<Guid> Compositions { get; init; } = [];

    /// <summary>The types whose properties it takes directly.</summary>
    public IEnumerable<Guid> Above => ParentKey is { } parent ? Compositions.Append(parent).Distinct() : Compositions;

    public string? DefaultTemplateAlias { get; init; }

    public ImmutableArray<Guid> AllowedTemplates { get; init; } = [];

    public ImmutableArray<AllowedChild> AllowedChildren { get; init; } = [];

    public ImmutableArray<PropertyType> Properties { get; init; } = [];

    public ImmutableArray<PropertyContainer> Containers { get; init; } = [];
}

/// <summary>A type that may stand below another.</summary>
public sealed record AllowedChild(Guid Key, int SortOrder);

/// <summary>How long old versions of documents of a type are kept.</summary>
public sealed record HistoryCleanup(bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);

/// <summary>A tab or a group of properties in the editor.</summary>
/// <param name="ParentKey">The tab a group stands in.</param>
/// <param name="IsTab">Otherwise it is a group.</param>
public sealed record PropertyContainer(Guid Key, Guid? ParentKey, string Name, string Alias, bool IsTab, int SortOrder);
