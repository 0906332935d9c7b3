using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>A number, or without one a tick, in a filled circle.</summary>
internal sealed class BadgeFragment(Fragment? number, double size, Colour colour) : Fragment
{
    public override double Height => size;

    public override void Draw(PdfPage page, double x, double y)
    {
        page.MarkArtifact();
        page.FillCircle(x + (size / 2), y + (size / 2), size / 2, colour);
        if (number is null)
        {
            page.StrokeLine(Tick(x, y), size / 11, Colour.White);
        }
        else
        {
            number.Draw(page, x, y + ((size - number.Height) / 2));
        }
    }

    private (double X, double Y)[] Tick(double x, double y) =>
        [(x + (0.29 * size), y + (0.52 * size)), (x + (0.44 * size), y + (0.67 * size)), (x + (0.72 * size), y + (0.36 * size))];
}
