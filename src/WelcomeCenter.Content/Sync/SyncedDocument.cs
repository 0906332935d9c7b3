using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>A document as its file describes it.</summary>
internal sealed record SyncedDocument
{
    public required Guid Key { get; init; }

    public Guid? ParentKey { get; init; }

    public int Level { get; init; }

    public required string ContentType { get; init; }

    public Guid? TemplateKey { get; init; }

    public bool Trashed { get; init; }

    public DateTimeOffset? CreateDate { get; init; }

    public int? SortOrder { get; init; }

    public required string DefaultName { get; init; }

    /// <summary>By culture; empty when the document does not vary.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public bool DefaultPublished { get; init; }

    /// <summary>By culture; when empty, <see cref="DefaultPublished"/> holds.</summary>
    public required IReadOnlyDictionary<string, bool> Published { get; init; }

    /// <summary>When cultures go on the site and leave it.</summary>
    public required IReadOnlyList<SyncedPlan> Plans { get; init; }

    /// <summary>A partial export says nothing about the cultures it does not list.</summary>
    public bool IsPartial { get; init; }

    public required IReadOnlyList<SyncedValue> Values { get; init; }

    public static SyncedDocument Read(XElement root)
    {
        var info = root.Required("Info");
        var names = info.Required("NodeName");
        var published = info.Element("Published");
        return new SyncedDocument
        {
            Key = root.RequiredKey(),
            ParentKey = info.Element("Parent").OptionalKey(),
            Level = int.TryParse(root.Attribute("Level")?.Value, out var level) ? level : 1,
            ContentType = info.RequiredText("ContentType"),
            TemplateKey = info.Element("Template").OptionalKey(),
            Trashed = info.Flag("Trashed"),
            CreateDate = Date(info.Element("CreateDate")),
            SortOrder = info.Number("SortOrder"),
            DefaultName = names.RequiredAttribute("Default"),
            Names = names.Elements("Name").ToDictionary(name => name.RequiredAttribute("Culture"), name => name.Value),
            DefaultPublished = string.Equals(published?.Attribute("Default")?.Value, "true", StringComparison.OrdinalIgnoreCase),
            Published = (published?.Elements("Published") ?? []).ToDictionary(culture => culture.RequiredAttribute("Culture"), culture => culture.Flag()),
            Plans =
            [
                .. (info.Element("Schedule")?.Elements("ContentSchedule") ?? [])
                    .Select(plan => new SyncedPlan(plan.Element("Culture")?.Value ?? string.Empty, plan.Element("Action")?.Value is "Release", Date(plan.Element("Date")))),
            ],
            IsPartial = root.Attribute("Cultures") is not null,
            Values =
            [
                .. (root.Element("Properties")?.Elements() ?? []).SelectMany(property => property.Elements("Value").Select(value => new SyncedValue(
                    property.Name.LocalName,
                    value.Attribute("Culture")?.Value is { Length: > 0 } culture ? culture : null,
                    value.Attribute("Segment")?.Value is { Length: > 0 } segment ? segment : null,
                    value.Value,
                    ((IXmlLineInfo)value).LineNumber))),
            ],
        };
    }

    /// <summary>The format carries no zone; Umbraco 17 stores UTC.</summary>
    private static DateTimeOffset? Date(XElement? element)
    {
        if (string.IsNullOrEmpty(element?.Value))
        {
            return null;
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParse(element.Value, CultureInfo.InvariantCulture, Utc, out var date)
            ? date
            : throw MalformedFileException.At(element, $"'{element.Value}' in <{element.Name}> is no date.");
    }
}

/// <summary>A value of a property.</summary>
/// <param name="Line">Where it stands in the file, for reports.</param>
internal sealed record SyncedValue(string Alias, string? Culture, string? Segment, string Text, int Line);

/// <param name="IsRelease">Otherwise it leaves the site.</param>
internal sealed record SyncedPlan(string Culture, bool IsRelease, DateTimeOffset? At);
