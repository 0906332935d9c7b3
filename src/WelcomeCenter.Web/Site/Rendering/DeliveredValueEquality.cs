using System.Collections;
using WelcomeCenter.Content.PropertyEditors;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>
/// Whether two delivered values say the same. A document is read anew as a whole when one of its languages is published,
/// so its lists are other objects although nothing in them changed.
/// </summary>
internal static class DeliveredValueEquality
{
    public static bool AreSame(object? one, object? other) => (one, other) switch
    {
        (string, _) or (_, string) => Equals(one, other),
        (RichTextValue a, RichTextValue b) => a.Markup == b.Markup && AreSame(a.Blocks, b.Blocks),
        (BlockListValue a, BlockListValue b) => AreSame(a.Items, b.Items),
        (BlockGridValue a, BlockGridValue b) => a.Columns == b.Columns && AreSame(a.Items, b.Items),
        (GridBlock a, GridBlock b) => (a.ColumnSpan, a.RowSpan) == (b.ColumnSpan, b.RowSpan) && AreSame(a.Block, b.Block) && AreSame(a.Areas, b.Areas),
        (GridArea a, GridArea b) => a.Alias == b.Alias && AreSame(a.Items, b.Items),
        (BlockItem a, BlockItem b) => a.Key == b.Key && a.ContentTypeAlias == b.ContentTypeAlias && AreSameValues(a.Values, b.Values) && AreSameValues(a.Settings, b.Settings),
        (IEnumerable a, IEnumerable b) => AreSameLists(a, b),
        _ => Equals(one, other),
    };

    private static bool AreSameLists(IEnumerable one, IEnumerable other)
    {
        object?[] first = [.. one.Cast<object?>()];
        object?[] second = [.. other.Cast<object?>()];
        return first.Length == second.Length && first.Zip(second).All(pair => AreSame(pair.First, pair.Second));
    }

    private static bool AreSameValues(IReadOnlyDictionary<string, object> one, IReadOnlyDictionary<string, object> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var value) && AreSame(pair.Value, value));
}
