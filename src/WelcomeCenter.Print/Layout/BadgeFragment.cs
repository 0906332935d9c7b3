using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>A number in a filled circle.</summary>
internal sealed class BadgeFragment(Fragment number, double size, Colour colour) : Fragment
{
    public override double Height => size;

    public override void Draw(PdfPage page, double x, double y)
    {
        page.MarkArtifact();
        page.FillCircle(x + (size / 2), y + (size / 2), size / 2, colour);
        number.Draw(page, x, y + ((size - number.Height) / 2));
    }
}
