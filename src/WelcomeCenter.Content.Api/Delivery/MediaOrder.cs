using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Filters and sorts of media lists (contract: delivery document, section 3.1).</summary>
internal static class MediaOrder
{
    public static Func<MediaListItem, bool> Filter(string option)
    {
        var (name, value) = QueryOption.Parse(option);
        return name switch
        {
            "mediatype" => item => item.MediaType.Alias.Equals(value, StringComparison.OrdinalIgnoreCase),
            "name" => item => item.Name.Contains(value, StringComparison.CurrentCultureIgnoreCase),
            _ => throw new UnknownOptionException("Filter option not found", "One of the attempted 'filter' options does not exist"),
        };
    }

    /// <summary>Applies the orders so that the first one counts most.</summary>
    public static IEnumerable<MediaListItem> Sort(IEnumerable<MediaListItem> items, IEnumerable<string> options) =>
        options.Reverse().Aggregate(items, (sorted, option) =>
        {
            var parsed = QueryOption.Parse(option);
            return (parsed.Name, parsed.IsDescending) switch
            {
                ("createdate", false) => sorted.OrderBy(item => item.CreateDate),
                ("createdate", true) => sorted.OrderByDescending(item => item.CreateDate),
                ("updatedate", false) => sorted.OrderBy(item => item.UpdateDate),
                ("updatedate", true) => sorted.OrderByDescending(item => item.UpdateDate),
                ("sortorder", false) => sorted.OrderBy(item => item.SortOrder),
                ("sortorder", true) => sorted.OrderByDescending(item => item.SortOrder),
                ("name", false) => sorted.OrderBy(item => item.Name, StringComparer.CurrentCultureIgnoreCase),
                ("name", true) => sorted.OrderByDescending(item => item.Name, StringComparer.CurrentCultureIgnoreCase),
                _ => throw new UnknownOptionException("Sort option not found", "One of the attempted 'sort' options does not exist"),
            };
        });
}
