using System.Globalization;
using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>Sets the items of one list beside their markers.</summary>
internal sealed class ListLayout(BlockLayout layout, ItemList list, Place place)
{
    private bool Badges => list.Marker is ListMarker.Badge or ListMarker.Tick;

    public StackFragment Lay()
    {
        var numbering = list.Marker is ListMarker.Number or ListMarker.Badge ? "Decimal" : "Disc";
        place.Parent.Attributes = $"/A << /O /List /ListNumbering /{numbering} >>";
        return new([.. list.Items.Select(Lay)]) { SpaceAfter = list.SpaceAfter };
    }

    private ListItemFragment Lay(ListItem item, int index)
    {
        var element = place.Parent.Add("LI");
        var label = element.Add("Lbl");
        var first = FirstStyle(item.Content);
        var content = layout.Stack(item.Content, place.Narrowed(list.Indent).Within(element.Add("LBody")));
        var lead = Badges ? Math.Max(0, (list.BadgeSize - (first.Size * first.LineHeight)) / 2) : 0;
        var width = Badges ? list.BadgeSize : list.Indent;
        return new(
            Marker(index, first, label), content, place.RightToLeft ? place.Width - width : 0, place.RightToLeft ? 0 : list.Indent, lead)
        {
            SpaceAfter = list.Gap,
        };
    }

    private Fragment Marker(int index, TextStyle first, StructureElement label)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var beside = place with { Width = list.Indent };
        var onBadge = new TextStyle { Size = list.BadgeSize / 2, Weight = FontWeight.Bold, Colour = Colour.White, Alignment = TextAlignment.Centre };
        return list.Marker switch
        {
            ListMarker.Badge => new BadgeFragment(
                layout.Text([number], onBadge, place with { Width = list.BadgeSize }, label), list.BadgeSize, list.MarkerColour),
            ListMarker.Tick => new BadgeFragment(null, list.BadgeSize, list.MarkerColour),
            ListMarker.Number => layout.Text([number + "."], first with { Colour = list.MarkerColour, Weight = FontWeight.Bold }, beside, label),
            _ => layout.Text(["•"], first with { Colour = list.MarkerColour }, beside, label),
        };
    }

    /// <summary>How the first line of an item looks: its marker stands on the same line.</summary>
    private static TextStyle FirstStyle(IReadOnlyList<Block> blocks) => blocks switch
    {
        [Heading heading, ..] => heading.Style,
        [Paragraph paragraph, ..] => paragraph.Style,
        _ => new(),
    } with { Alignment = TextAlignment.Start };
}
