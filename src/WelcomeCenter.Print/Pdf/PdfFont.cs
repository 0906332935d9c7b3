using System.Globalization;
using System.Text;
using WelcomeCenter.Print.Fonts;

namespace WelcomeCenter.Print.Pdf;

/// <summary>
/// A font inside one file. Each pair of shape and text has its own code, so a reader that copies the text gets exactly
/// what was written, even where the font shows different characters with the same glyph.
/// </summary>
internal sealed class PdfFont(PrintFont font, string resourceName)
{
    private const int CodesPerBlock = 100;

    private readonly FontSubset subset = new(font.File);
    private readonly Dictionary<(string Shape, string Text), int> codes = [];
    private readonly List<(int Glyph, string Text)> entries = [(0, "\uFFFD")];

    public PrintFont Font => font;

    /// <summary>The name under which pages refer to it.</summary>
    public string ResourceName => resourceName;

    /// <summary>The code that shows a shape and stands for a text.</summary>
    public int Code(GlyphShape shape, string text)
    {
        if (!codes.TryGetValue((shape.Key, text), out var code))
        {
            code = entries.Count;
            entries.Add((subset.Add(shape), text));
            codes.Add((shape.Key, text), code);
        }

        return code;
    }

    /// <summary>How far a viewer moves the pen after a code, in thousandths of the font size.</summary>
    public int Width(int code) => PerThousand(subset.Advance(entries[code].Glyph));

    public int Write(PdfFile file)
    {
        var name = Tag() + "+" + font.Name;
        var program = subset.ToTrueType();
        var programId = file.AddStream(program, string.Create(CultureInfo.InvariantCulture, $"/Length1 {program.Length}"));
        var box = font.File.Bounds;
        var descriptor = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{PerThousand(box.Left)} {PerThousand(box.Bottom)} {PerThousand(box.Right)} {PerThousand(box.Top)}] /ItalicAngle 0 /Ascent {PerThousand(font.File.Ascent)} /Descent {PerThousand(font.File.Descent)} /CapHeight {PerThousand(font.File.CapHeight)} /StemV {(name.EndsWith("Bold", StringComparison.Ordinal) ? 140 : 80)} /FontFile2 {programId} 0 R >>"));
        var widths = string.Join(' ', Enumerable.Range(0, entries.Count).Select(code => Width(code).ToString(CultureInfo.InvariantCulture)));
        var glyphs = file.AddStream(GlyphOfCode());
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {descriptor} 0 R /DW 0 /W [0 [{widths}]] /CIDToGIDMap {glyphs} 0 R >>");
        var unicode = file.AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    private int PerThousand(int units) => (int)Math.Round(units * 1000.0 / font.File.UnitsPerEm);

    /// <summary>Six letters that differ where subsets of the same font differ, as 9.6.4 of the standard asks.</summary>
    private string Tag()
    {
        var hash = 2166136261u;
        foreach (var (glyph, text) in entries)
        {
            foreach (var unit in text.Append((char)glyph))
            {
                hash = unchecked((hash ^ unit) * 16777619u);
            }
        }

        return string.Concat(Enumerable.Range(0, 6).Select(place => (char)('A' + (hash >> (5 * place) & 31) % 26)));
    }

    private byte[] GlyphOfCode()
    {
        var map = new byte[2 * entries.Count];
        for (var code = 0; code < entries.Count; code++)
        {
            map[2 * code] = (byte)(entries[code].Glyph >> 8);
            map[(2 * code) + 1] = (byte)entries[code].Glyph;
        }

        return map;
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        for (var start = 0; start < entries.Count; start += CodesPerBlock)
        {
            var count = Math.Min(CodesPerBlock, entries.Count - start);
            map.Append(CultureInfo.InvariantCulture, $"{count} beginbfchar\n");
            for (var code = start; code < start + count; code++)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(entries[code].Text))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
