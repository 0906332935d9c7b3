using System.Globalization;
using System.Text;
using QRCoder;

namespace WelcomeCenter.Web.Journeys.Status;

/// <summary>A QR code as one path of an SVG picture, without a style attribute that the page's policy would forbid.</summary>
/// <param name="Size">Width and height in modules, quiet zone included.</param>
internal sealed record QrPath(int Size, string Path)
{
    public static QrPath Of(string content)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            AddRuns(path, row, code.ModuleMatrix[row]);
        }

        return new QrPath(code.ModuleMatrix.Count, path.ToString());
    }

    private static void AddRuns(StringBuilder path, int row, System.Collections.BitArray modules)
    {
        for (var start = 0; start < modules.Count; start++)
        {
            var end = start;
            while (end < modules.Count && modules[end])
            {
                end++;
            }

            if (end > start)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{end - start}v1h-{end - start}z");
                start = end;
            }
        }
    }
}
