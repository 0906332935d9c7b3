using System.Xml.Linq;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.PropertyEditors;

namespace WelcomeCenter.Content.Types.Changes;

/// <summary>Brings a blueprint from one schema to the next. It names its type by the alias, and has no history.</summary>
/// <param name="cultures">The languages of the site, the default one first.</param>
internal sealed class BlueprintConversion(IReadOnlyList<TypeChange> changes, BlockConversion blocks, IReadOnlyList<string> cultures, EffectCounts counts)
{
    private string Default => cultures.Count > 0 ? cultures[0] : DocumentVariant.Shared;

    /// <param name="root">The blueprint as uSync writes it; it is changed.</param>
    public void Convert(XElement root)
    {
        if (root.Element("Info") is not { } info || info.Element("ContentType") is not { } typeName)
        {
            return;
        }

        var change = changes.FirstOrDefault(found =>
            found.Kind is SchemaKind.ContentTypes && string.Equals(found.Before.Alias, typeName.Value, StringComparison.OrdinalIgnoreCase));
        var parts = Read(root);
        if (change is not null)
        {
            counts.Add(change, parts.Has);
            if (typeName.Value != change.After.Alias)
            {
                typeName.Value = change.After.Alias;
            }

            Convert(parts, info.Element("NodeName"), change);
        }

        foreach (var (culture, values) in parts.Cultures)
        {
            foreach (var (alias, text) in values.ToList())
            {
                values[alias] = blocks.Convert(text, culture == DocumentVariant.Shared, (_, _, _, _) => { });
            }
        }

        if (change is { ConvertsValues: true } || blocks.IsNeeded)
        {
            Write(root, parts);
        }
    }

    private static ValueParts Read(XElement root)
    {
        var parts = new Dictionary<string, SortedDictionary<string, string>> { [DocumentVariant.Shared] = new(StringComparer.Ordinal) };
        foreach (var value in root.Element("Properties")?.Elements().SelectMany(property => property.Elements("Value")) ?? [])
        {
            var culture = value.Attribute("Culture")?.Value ?? DocumentVariant.Shared;
            if (!parts.TryGetValue(culture, out var values))
            {
                parts[culture] = values = new SortedDictionary<string, string>(StringComparer.Ordinal);
            }

            values[value.Parent!.Name.LocalName] = value.Value;
        }

        return new ValueParts(parts);
    }

    private void Convert(ValueParts parts, XElement? names, TypeChange change)
    {
        var named = names?.Elements("Name").Select(name => name.Attribute("Culture")?.Value).OfType<string>().ToList() ?? [];
        var source = change.BecomesVariant || named.Count is 0 || named.Contains(Default) ? Default : named[0];
        if (!change.ConvertsValues)
        {
            return;
        }

        parts.Apply(change, source, property => counts.Add(SchemaEffectKind.NotConvertible, change, property.After.Name));
        if (change.BecomesInvariant)
        {
            parts.Merge(source, DocumentVariant.Shared);
            names?.SetAttributeValue("Default", names.Elements("Name").FirstOrDefault(name => name.Attribute("Culture")?.Value == source)?.Value ?? names.Attribute("Default")?.Value);
        }
        else if (change.BecomesVariant && names is not null && !named.Contains(Default))
        {
            names.Add(new XElement("Name", new XAttribute("Culture", Default), names.Attribute("Default")?.Value ?? string.Empty));
        }
    }

    /// <summary>What is parked keeps its culture and with it its place: a reader of the file overlooks it where the property does not vary.</summary>
    private static void Write(XElement root, ValueParts parts)
    {
        var values = parts.Cultures
            .SelectMany(part => part.Value.Select(value => (Alias: value.Key.TrimStart(ValueParts.Parked), Culture: part.Key, Text: value.Value)))
            .Where(value => value.Text.Length > 0 && !Guid.TryParse(value.Alias, out _))
            .GroupBy(value => value.Alias)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase);
        root.Element("Properties")?.ReplaceNodes(values.Select(group => new XElement(
            group.Key,
            group.OrderBy(value => value.Culture, StringComparer.Ordinal).Select(value => new XElement(
                "Value",
                value.Culture.Length is 0 ? null : new XAttribute("Culture", value.Culture),
                new XCData(JsonText.Parse(value.Text) is { } json ? JsonText.Indent(json) : value.Text))))));
    }
}
