using System.Globalization;
using System.Text;

namespace WelcomeCenter.Print.Pdf;

/// <summary>How values are written in a PDF file.</summary>
internal static class PdfSyntax
{
    private const double Limit = 1_000_000;

    /// <summary>At most three decimals: finer than any printer.</summary>
    public static string Number(double value)
    {
        var rounded = double.IsFinite(value) ? Math.Round(Math.Clamp(value, -Limit, Limit), 3) : 0;
        // Adding zero turns minus zero into zero.
        return (rounded + 0.0).ToString("0.###", CultureInfo.InvariantCulture);
    }

    /// <summary>Text for people, as UTF-16.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A string of ASCII characters, such as an address or a language tag.</summary>
    public static string Ascii(string text)
    {
        var literal = new StringBuilder("(");
        foreach (var character in text)
        {
            literal.Append(character switch
            {
                '(' or ')' or '\\' => $"\\{character}",
                >= ' ' and <= '~' => character.ToString(),
                _ => "?",
            });
        }

        return literal.Append(')').ToString();
    }

    public static string Date(DateTimeOffset at) => at.UtcDateTime.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);

    public static string Reference(int id) => string.Create(CultureInfo.InvariantCulture, $"{id} 0 R");
}
