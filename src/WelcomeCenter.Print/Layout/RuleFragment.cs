using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>A line across, starting where reading starts.</summary>
internal sealed class RuleFragment(Rule rule, double width, bool rightToLeft) : Fragment
{
    public override double Height => rule.Thickness;

    public override void Draw(PdfPage page, double x, double y)
    {
        var length = Math.Min(rule.Length ?? width, width);
        page.MarkArtifact();
        page.FillRectangles([new(rightToLeft ? x + width - length : x, y, length, rule.Thickness)], rule.Colour);
    }
}
