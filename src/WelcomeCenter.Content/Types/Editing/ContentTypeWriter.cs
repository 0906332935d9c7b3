using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Writes a type into its uSync document; what we do not know of the document stays.</summary>
/// <param name="schema">Where aliases of what the type refers to are read; the type itself may be missing in it.</param>
internal sealed class ContentTypeWriter(ContentSchema schema, SchemaKind kind)
{
    private string Element => kind is SchemaKind.MediaTypes ? "MediaType" : "ContentType";

    /// <param name="existing">Null for a new one.</param>
    public XElement Write(XElement? existing, ContentTypeInput input)
    {
        var type = input.Type;
        var root = existing is null ? new XElement(Element) : new XElement(existing);
        root.SetAttributeValue("Key", type.Key);
        root.SetAttributeValue("Alias", type.Alias);
        root.SetAttributeValue("Level", root.Attribute("Level")?.Value ?? "1");
        WriteInfo(root.Part("Info"), input);
        root.Part("Structure").Refer(Element, type.AllowedChildren
            .OrderBy(child => child.SortOrder)
            .Select(child => (child.Key, child.Key == type.Key ? type.Alias : Alias(child.Key), (int?)child.SortOrder)));
        var containers = ContainerAliases.Of(type.Containers, ContentTypeXml.Containers(existing?.Element("Tabs")));
        WriteProperties(root.Part("GenericProperties"), type, containers);
        WriteContainers(root.Part("Tabs"), containers);
        return root;
    }

    private void WriteInfo(XElement info, ContentTypeInput input)
    {
        var type = input.Type;
        var isNew = info.IsEmpty;
        info.Say("Name", type.Name.Trim());
        info.Say("Icon", type.Icon);
        if (isNew)
        {
            info.Say("Thumbnail", kind is SchemaKind.MediaTypes ? type.Icon : "folder.png");
        }

        info.Say("Description", type.Description ?? string.Empty);
        info.Say("AllowAtRoot", type.AllowedAtRoot, capital: true);
        info.Say("ListView", type.ListViewKey);
        info.Say("Variations", Variations(type.VariesByCulture, type.VariesBySegment));
        info.Say("IsElement", type.IsElement);
        if (kind is SchemaKind.ContentTypes)
        {
            var cleanup = info.Part("HistoryCleanup");
            cleanup.Say("PreventCleanup", type.Cleanup.PreventCleanup, capital: true);
            cleanup.Say("KeepAllVersionsNewerThanDays", type.Cleanup.KeepAllVersionsNewerThanDays);
            cleanup.Say("KeepLatestVersionPerDayForDays", type.Cleanup.KeepLatestVersionPerDayForDays);
        }

        info.Part("Compositions").Refer(
            "Composition",
            type.Above.Select(key => (Key: key, Alias: Alias(key), SortOrder: (int?)null)).OrderBy(above => above.Alias, StringComparer.OrdinalIgnoreCase));
        info.SayOrLeaveOut("Parent", type.ParentKey is { } parent ? Alias(parent) : null, "Compositions");
        info.Element("Parent")?.SetAttributeValue("Key", type.ParentKey);
        if (kind is SchemaKind.ContentTypes)
        {
            info.Say("DefaultTemplate", input.DefaultTemplateKey is { } template ? schema.Templates[template].Alias : string.Empty);
            info.Part("AllowedTemplates").Refer(
                "Template",
                type.AllowedTemplates.Select(key => (key, schema.Templates.GetValueOrDefault(key)?.Alias ?? string.Empty, (int?)null)));
        }
    }

    private void WriteProperties(XElement list, ContentType type, ImmutableArray<PropertyContainer> containers)
    {
        var before = Known(list);
        list.Hold(
            type.Properties.OrderBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)
                .Select(property => Property(before.GetValueOrDefault(property.Key), property, containers)),
            type.Properties.All(property => before.ContainsKey(property.Key)) ? [.. before.Keys] : []);
    }

    private XElement Property(XElement? existing, PropertyType property, ImmutableArray<PropertyContainer> containers)
    {
        var element = existing is null ? new XElement("GenericProperty") : new XElement(existing);
        element.Say("Key", property.Key);
        element.Say("Name", property.Name.Trim());
        element.Say("Alias", property.Alias);
        element.Say("Definition", property.DataTypeKey);
        element.Say("Type", schema.DataTypes.GetValueOrDefault(property.DataTypeKey)?.EditorAlias ?? property.EditorAlias);
        element.Say("Mandatory", property.Mandatory);
        element.Say("Validation", property.Pattern ?? string.Empty);
        element.SayFreely("Description", property.Description ?? string.Empty);
        element.Say("SortOrder", property.SortOrder);
        var container = containers.FirstOrDefault(found => found.Key == property.ContainerKey);
        element.Say("Tab", container?.Name ?? string.Empty);
        element.Element("Tab")!.SetAttributeValue("Alias", container?.Alias);
        if (kind is SchemaKind.ContentTypes)
        {
            element.Say("Variations", Variations(property.VariesByCulture, property.VariesBySegment));
        }

        element.Say("MandatoryMessage", property.MandatoryMessage ?? string.Empty);
        element.Say("ValidationRegExpMessage", property.PatternMessage ?? string.Empty);
        element.Say("LabelOnTop", property.LabelOnTop);
        return element;
    }

    private static void WriteContainers(XElement list, ImmutableArray<PropertyContainer> containers)
    {
        var before = Known(list);
        list.Hold(containers.Select(container => Container(before.GetValueOrDefault(container.Key), container)), [.. before.Keys]);
    }

    private static XElement Container(XElement? existing, PropertyContainer container)
    {
        var element = existing is null ? new XElement("Tab") : new XElement(existing);
        element.Say("Key", container.Key);
        element.Say("Caption", container.Name);
        element.Say("Alias", container.Alias);
        element.Say("Type", container.IsTab ? "Tab" : "Group");
        element.Say("SortOrder", container.SortOrder);
        return element;
    }

    private static Dictionary<Guid, XElement> Known(XElement list) => list.Elements()
        .Where(element => element.KeyOf() is not null)
        .DistinctBy(element => element.KeyOf())
        .ToDictionary(element => element.KeyOf()!.Value);

    private string Alias(Guid key) => schema.Types(kind).GetValueOrDefault(key)?.Alias ?? key.ToString("D", CultureInfo.InvariantCulture);

    private static string Variations(bool culture, bool segment) => (culture, segment) switch
    {
        (true, true) => "CultureAndSegment",
        (true, false) => "Culture",
        (false, true) => "Segment",
        _ => "Nothing",
    };
}
