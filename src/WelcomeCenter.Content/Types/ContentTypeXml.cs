using System.Collections.Immutable;
using System.Xml.Linq;
using WelcomeCenter.Content.Sync;

namespace WelcomeCenter.Content.Types;

/// <summary>Reads document types and media types from their uSync documents.</summary>
internal static class ContentTypeXml
{
    public static ContentType Read(XElement root)
    {
        var info = root.Required("Info");
        var variations = info.Text("Variations") ?? "Nothing";
        var containers = Containers(root.Element("Tabs"));
        return new ContentType
        {
            Key = root.RequiredKey(),
            Alias = root.RequiredAttribute("Alias"),
            Name = info.RequiredText("Name"),
            Description = info.Text("Description"),
            Icon = info.Text("Icon") ?? "icon-document",
            AllowedAtRoot = info.Flag("AllowAtRoot"),
            IsElement = info.Flag("IsElement"),
            VariesByCulture = variations.Contains("Culture", StringComparison.Ordinal),
            VariesBySegment = variations.Contains("Segment", StringComparison.Ordinal),
            ListViewKey = info.KeyText("ListView"),
            Cleanup = Cleanup(info.Element("HistoryCleanup")),
            Folder = info.Text("Folder"),
            ParentKey = info.Element("Parent").OptionalKey(),
            Compositions = Keys(info.Element("Compositions")),
            DefaultTemplateAlias = info.Text("DefaultTemplate"),
            AllowedTemplates = Keys(info.Element("AllowedTemplates")),
            AllowedChildren =
            [
                .. (root.Element("Structure")?.Elements() ?? []).Select((child, index) =>
                    new AllowedChild(child.RequiredKey(), int.TryParse(child.Attribute("SortOrder")?.Value, out var order) ? order : index)),
            ],
            Properties = [.. (root.Element("GenericProperties")?.Elements() ?? []).Select(property => Property(property, containers))],
            Containers = containers,
        };
    }

    private static PropertyType Property(XElement property, ImmutableArray<PropertyContainer> containers)
    {
        var tab = property.Element("Tab")?.Attribute("Alias")?.Value;
        var variations = property.Text("Variations") ?? "Nothing";
        return new PropertyType
        {
            Key = property.KeyText("Key") ?? throw MalformedFileException.At(property, "The property has no <Key>."),
            Alias = string.Intern(property.RequiredText("Alias")),
            Name = property.RequiredText("Name"),
            Description = property.Text("Description"),
            DataTypeKey = property.KeyText("Definition") ?? throw MalformedFileException.At(property, "The property has no <Definition>."),
            EditorAlias = property.RequiredText("Type"),
            Mandatory = property.Flag("Mandatory"),
            MandatoryMessage = property.Text("MandatoryMessage"),
            Pattern = property.Text("Validation"),
            PatternMessage = property.Text("ValidationRegExpMessage"),
            SortOrder = property.Number("SortOrder") ?? 0,
            ContainerKey = tab is null ? null : containers.FirstOrDefault(container => container.Alias == tab)?.Key,
            VariesByCulture = variations.Contains("Culture", StringComparison.Ordinal),
            VariesBySegment = variations.Contains("Segment", StringComparison.Ordinal),
            LabelOnTop = property.Flag("LabelOnTop"),
        };
    }

    internal static ImmutableArray<PropertyContainer> Containers(XElement? tabs)
    {
        ImmutableArray<PropertyContainer> flat =
        [
            .. (tabs?.Elements() ?? []).Select(tab => new PropertyContainer(
                tab.KeyText("Key") ?? throw MalformedFileException.At(tab, "The tab has no <Key>."),
                null,
                tab.Text("Caption") ?? string.Empty,
                tab.RequiredText("Alias"),
                tab.Text("Type") is "Tab",
                tab.Number("SortOrder") ?? 0)),
        ];

        // A group inside a tab has the alias "tab/group".
        return
        [
            .. flat.Select(container => container.Alias.LastIndexOf('/') is > 0 and var slash
                ? container with { ParentKey = flat.FirstOrDefault(tab => tab.Alias == container.Alias[..slash])?.Key }
                : container),
        ];
    }

    private static ImmutableArray<Guid> Keys(XElement? list) => [.. (list?.Elements() ?? []).Select(element => element.RequiredKey())];

    private static HistoryCleanup Cleanup(XElement? cleanup) => cleanup is null
        ? new HistoryCleanup(false, null, null)
        : new HistoryCleanup(
            cleanup.Flag("PreventCleanup"),
            cleanup.Number("KeepAllVersionsNewerThanDays"),
            cleanup.Number("KeepLatestVersionPerDayForDays"));
}
