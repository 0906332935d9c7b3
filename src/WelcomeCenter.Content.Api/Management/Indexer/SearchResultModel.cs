using WelcomeCenter.Content.Search;

namespace WelcomeCenter.Content.Api.Management.Indexer;

/// <summary>An item of the index with what it is found by, in the fields of Umbraco's indexes, from which the client makes its links.</summary>
internal sealed record SearchResultModel(string Id, float Score, int FieldCount, IReadOnlyList<SearchResultModel.Field> Fields)
{
    /// <param name="culture">Which of its names the item is shown by, where it has that one.</param>
    public static SearchResultModel From(FoundItem found, string culture)
    {
        var item = found.Item;
        var fields = Named(item, culture)
            .GroupBy(pair => pair.Name, pair => pair.Value)
            .Select(field => new Field(field.Key, [.. field]))
            .ToList();

        // The best rank is 0; a score is better when it is higher.
        return new SearchResultModel(item.Key.ToString(), 1f / (1 + found.Rank), fields.Count, fields);
    }

    public static IEnumerable<string> FieldNames(IndexedItem item) => Named(item, string.Empty).Select(pair => pair.Name);

    private static IEnumerable<(string Name, string Value)> Named(IndexedItem item, string culture)
    {
        yield return ("__Key", item.Key.ToString());
        yield return ("__IndexType", item.Kind is IndexedKind.Document ? "content" : "media");
        yield return ("__NodeTypeKey", item.TypeKey.ToString());
        yield return ("__Path", string.Join(',', item.Path));
        yield return ("__Trashed", item.Trashed ? "y" : "n");
        yield return ("nodeName", (item.Names.FirstOrDefault(name => name.Culture == culture) ?? item.Names.FirstOrDefault())?.Text ?? string.Empty);
        foreach (var name in item.Names.Skip(item.Kind is IndexedKind.Media ? 1 : 0))
        {
            yield return (item.Kind is IndexedKind.Media ? "umbracoFile" : $"nodeName_{name.Culture ?? "invariant"}", name.Text);
        }
    }

    internal sealed record Field(string Name, IReadOnlyList<string> Values);
}
