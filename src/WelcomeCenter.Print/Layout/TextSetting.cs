using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Text;

namespace WelcomeCenter.Print.Layout;

/// <summary>What all lines of a block have in common.</summary>
internal sealed record TextSetting(string Text, FontBook Fonts, TextStyle Style, double Width, bool RightToLeft)
{
    // Height above and below the baseline that Noto Sans asks for, as parts of its size.
    private const double Ascent = 1.069;
    private const double Descent = 0.293;

    // Nothing gets so small that pages would have to hold lines without end.
    private const double Smallest = 0.5;

    public double Size => Math.Max(Smallest, Style.Size);

    public double LineHeight => Size * Math.Max(Smallest, Style.LineHeight);

    /// <summary>From the top of the line, which is shared out evenly above and below the letters.</summary>
    public double Baseline => ((LineHeight - (Size * (Ascent + Descent))) / 2) + (Size * Ascent);

    /// <summary>From the left edge to where a line starts.</summary>
    public double Inset(TextLine line)
    {
        var room = Width - line.Width;
        return Style.Alignment switch
        {
            TextAlignment.Centre => room / 2,
            TextAlignment.End => RightToLeft ? 0 : room,
            _ => RightToLeft ? room : 0,
        };
    }
}
