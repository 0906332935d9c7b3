using System.Globalization;

namespace WelcomeCenter.Print.Fonts;

/// <summary>
/// What one cluster of characters looks like: usually a single glyph of the font, otherwise several glyphs put together
/// (a base with its marks, a dotless Arabic letter with its dots). Put together they become one glyph of the subset, so that
/// every reader finds exactly one code, and behind it the exact text, for each cluster.
/// </summary>
internal sealed class GlyphShape
{
    private GlyphShape(IReadOnlyList<GlyphPart> parts, int advance, string key)
    {
        Parts = parts;
        Advance = advance;
        Key = key;
    }

    public IReadOnlyList<GlyphPart> Parts { get; }

    /// <summary>Where the next shape starts, in font units.</summary>
    public int Advance { get; }

    /// <summary>Equal for equal shapes.</summary>
    public string Key { get; }

    /// <summary>The glyph of the font that this is, where nothing has to be put together.</summary>
    public int? SingleGlyph => Parts is [{ X: 0, Y: 0 } only] ? only.Glyph : null;

    public static GlyphShape Of(IReadOnlyList<GlyphPart> parts, int advance)
    {
        if (parts is [{ X: 0, Y: 0 } only])
        {
            return new(parts, advance, only.Glyph.ToString(CultureInfo.InvariantCulture));
        }

        var places = parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Glyph},{part.X},{part.Y}"));
        return new(parts, advance, string.Create(CultureInfo.InvariantCulture, $"{advance}:{string.Join(';', places)}"));
    }
}

/// <summary>A glyph of the font at a place relative to the pen, in font units.</summary>
internal readonly record struct GlyphPart(int Glyph, int X, int Y);
