using System.Globalization;
using System.Text;

namespace WelcomeCenter.Print.Pdf;

/// <summary>Outlines in the notation of page content; places are given from the upper left corner of the page, downwards.</summary>
internal sealed class PdfPath(double pageHeight)
{
    // So far from the end of a quarter of a circle of radius 1 lie the handles of a Bézier curve that looks like it.
    private const double Roundness = 0.5523;

    public string Rounded(Box box, double radius)
    {
        var r = Math.Max(0, Math.Min(radius, Math.Min(box.Width, box.Height) / 2));
        var k = r * Roundness;
        var (left, top, right, bottom) = (box.X, box.Y, box.X + box.Width, box.Y + box.Height);
        return r == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Point(left, bottom)} {PdfSyntax.Number(box.Width)} {PdfSyntax.Number(box.Height)} re\n")
            : new StringBuilder()
                .Append($"{Point(left + r, top)} m {Point(right - r, top)} l\n")
                .Append($"{Point(right - r + k, top)} {Point(right, top + r - k)} {Point(right, top + r)} c {Point(right, bottom - r)} l\n")
                .Append($"{Point(right, bottom - r + k)} {Point(right - r + k, bottom)} {Point(right - r, bottom)} c {Point(left + r, bottom)} l\n")
                .Append($"{Point(left + r - k, bottom)} {Point(left, bottom - r + k)} {Point(left, bottom - r)} c {Point(left, top + r)} l\n")
                .Append($"{Point(left, top + r - k)} {Point(left + r - k, top)} {Point(left + r, top)} c h\n")
                .ToString();
    }

    public string Line(IEnumerable<(double X, double Y)> points) =>
        string.Concat(points.Select((point, index) => $"{Point(point.X, point.Y)} {(index == 0 ? 'm' : 'l')}\n"));

    /// <summary>Half a circle from the left to the right.</summary>
    public string Arch(double x, double y, double radius, bool isUpper)
    {
        var (r, k) = (isUpper ? radius : -radius, radius * Roundness);
        var up = isUpper ? k : -k;
        return $"{Point(x - radius, y)} m {Point(x - radius, y - up)} {Point(x - k, y - r)} {Point(x, y - r)} c\n"
            + $"{Point(x + k, y - r)} {Point(x + radius, y - up)} {Point(x + radius, y)} c\n";
    }

    private string Point(double x, double y) => $"{PdfSyntax.Number(x)} {PdfSyntax.Number(pageHeight - y)}";
}
