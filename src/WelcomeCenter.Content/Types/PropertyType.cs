namespace WelcomeCenter.Content.Types;

/// <summary>A property as a type declares it.</summary>
public sealed record PropertyType
{
    public required Guid Key { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required Guid DataTypeKey { get; init; }

    public required string EditorAlias { get; init; }

    public bool Mandatory { get; init; }

    public string? MandatoryMessage { get; init; }

    /// <summary>A regular expression that the value has to match.</summary>
    public string? Pattern { get; init; }

    public string? PatternMessage { get; init; }

    public int SortOrder { get; init; }

    /// <summary>The container it stands in; null for the generic ones.</summary>
    public Guid? ContainerKey { get; init; }

    public bool VariesByCulture { get; init; }

    public bool VariesBySegment { get; init; }

    public bool LabelOnTop { get; init; }
}
