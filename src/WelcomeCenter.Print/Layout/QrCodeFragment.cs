using QRCoder;
using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>A QR code as one path, so that no viewer shows seams between its modules.</summary>
internal sealed class QrCodeFragment(QrCode code, double size, double inset, StructureElement figure) : Fragment
{
    public override double Height => size;

    public override void Draw(PdfPage page, double x, double y)
    {
        var left = x + inset;
        figure.Attributes = $"/A << /O /Layout /BBox {new Rectangle(left, page.Height - y - size, left + size, page.Height - y)} /Placement /Block >>";
        page.Mark(figure);
        page.FillRectangles([new(left, y, size, size)], Colour.White);
        page.FillRectangles(Modules(left, y), code.Colour);
        page.EndMark();
    }

    private IEnumerable<Box> Modules(double x, double y)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(code.Content, QRCodeGenerator.ECCLevel.M);
        var module = size / data.ModuleMatrix.Count;
        for (var row = 0; row < data.ModuleMatrix.Count; row++)
        {
            var line = data.ModuleMatrix[row];
            for (var start = 0; start < line.Count; start++)
            {
                var end = start;
                while (end < line.Count && line[end])
                {
                    end++;
                }

                if (end > start)
                {
                    yield return new(x + (start * module), y + (row * module), (end - start) * module, module);
                    start = end;
                }
            }
        }
    }
}
