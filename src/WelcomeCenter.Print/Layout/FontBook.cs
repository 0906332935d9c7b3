using System.Globalization;
using WelcomeCenter.Print.Fonts;
using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>The fonts that one document has used so far.</summary>
internal sealed class FontBook
{
    private readonly Dictionary<PrintFont, PdfFont> fonts = [];

    /// <summary>In the order of their first use.</summary>
    public List<PdfFont> All { get; } = [];

    public PdfFont For(PrintFont font)
    {
        if (!fonts.TryGetValue(font, out var found))
        {
            found = new(font, string.Create(CultureInfo.InvariantCulture, $"F{All.Count + 1}"));
            fonts.Add(font, found);
            All.Add(found);
        }

        return found;
    }
}
