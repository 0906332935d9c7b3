using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>What two uSync documents of one item say differently.</summary>
internal static class XmlDifferences
{
    /// <summary>Attributes that tell elements of the same name apart.</summary>
    private static readonly string[] Identities = ["Culture", "Language", "Alias", "Key"];

    /// <summary>Pairs of values that differ, in the order of the documents. An empty value says no more than a missing one.</summary>
    public static IReadOnlyList<USyncDifference> Between(XElement? database, XElement? folder)
    {
        var here = Values(database);
        var there = Values(folder);
        return
        [
            .. here.Keys.Union(there.Keys)
                .Select(path => new USyncDifference(path, here.GetValueOrDefault(path), there.GetValueOrDefault(path)))
                .Where(pair => (pair.Database ?? string.Empty) != (pair.Folder ?? string.Empty)),
        ];
    }

    private static Dictionary<string, string> Values(XElement? root)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (root is not null)
        {
            Collect(root, string.Empty, values);
        }

        return values;
    }

    private static void Collect(XElement element, string path, Dictionary<string, string> values)
    {
        foreach (var attribute in element.Attributes().Where(attribute => path.Length is 0 || !Identities.Contains(attribute.Name.LocalName)))
        {
            values[$"{path}@{attribute.Name.LocalName}"] = attribute.Value;
        }

        if (!element.HasElements)
        {
            if (path.Length > 0)
            {
                values[path] = element.Value;
            }

            return;
        }

        foreach (var group in element.Elements().GroupBy(Label))
        {
            foreach (var (index, child) in group.Index())
            {
                Collect(child, string.Concat(path, path.Length > 0 ? "/" : string.Empty, group.Key, index > 0 ? $" {index + 1}" : string.Empty), values);
            }
        }
    }

    private static string Label(XElement element)
    {
        var identity = Identities.Select(name => element.Attribute(name)?.Value).FirstOrDefault(value => !string.IsNullOrEmpty(value))
            ?? element.Element("Alias")?.Value;
        return identity is null ? element.Name.LocalName : $"{element.Name.LocalName} [{identity}]";
    }
}
