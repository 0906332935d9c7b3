using System.Buffers.Binary;
using System.Text;

namespace WelcomeCenter.Print.Fonts;

/// <summary>The tables of a TrueType file, read as they are needed. All measures are in the font's own units.</summary>
internal sealed class TrueTypeFile
{
    // Version 2 of the OS/2 table brought it; before that the table ends sooner.
    private const int CapHeightField = 88;

    private readonly byte[] data;
    private readonly Dictionary<string, Range> tables = [];
    private readonly bool longOffsets;
    private readonly int metricCount;

    public TrueTypeFile(byte[] data)
    {
        this.data = data;
        var count = UInt16(data, 4);
        for (var i = 0; i < count; i++)
        {
            var record = data.AsSpan(12 + (16 * i), 16);
            var offset = BinaryPrimitives.ReadInt32BigEndian(record[8..]);
            tables[Encoding.ASCII.GetString(record[..4])] = offset..(offset + BinaryPrimitives.ReadInt32BigEndian(record[12..]));
        }

        var head = Table("head");
        UnitsPerEm = UInt16(head, 18);
        Bounds = new(Int16(head, 36), Int16(head, 38), Int16(head, 40), Int16(head, 42));
        longOffsets = Int16(head, 50) != 0;
        GlyphCount = UInt16(Table("maxp"), 4);
        metricCount = UInt16(Table("hhea"), 34);
        Ascent = Int16(Table("hhea"), 4);
        Descent = Int16(Table("hhea"), 6);
        var os2 = Table("OS/2");
        CapHeight = os2.Length > CapHeightField ? Int16(os2, CapHeightField) : Ascent;
    }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    public int Ascent { get; }

    /// <summary>Below the baseline, so negative.</summary>
    public int Descent { get; }

    public int CapHeight { get; }

    public GlyphBounds Bounds { get; }

    /// <summary>The bytes of a table; none where the font lacks it.</summary>
    public ReadOnlySpan<byte> Table(string tag) => tables.TryGetValue(tag, out var range) ? data.AsSpan(range) : [];

    /// <summary>The outline of a glyph; empty for one without ink.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Table("loca");
        var (from, to) = longOffsets
            ? (BinaryPrimitives.ReadInt32BigEndian(loca[(4 * glyph)..]), BinaryPrimitives.ReadInt32BigEndian(loca[((4 * glyph) + 4)..]))
            : (2 * UInt16(loca, 2 * glyph), 2 * UInt16(loca, (2 * glyph) + 2));
        return Table("glyf")[from..to];
    }

    public int Advance(int glyph) => UInt16(Table("hmtx"), 4 * Math.Min(glyph, metricCount - 1));

    public int LeftSideBearing(int glyph) => Int16(
        Table("hmtx"),
        glyph < metricCount ? (4 * glyph) + 2 : (4 * metricCount) + (2 * (glyph - metricCount)));

    public GlyphBounds? BoundsOf(int glyph)
    {
        var outline = Outline(glyph);
        return outline.IsEmpty ? null : new(Int16(outline, 2), Int16(outline, 4), Int16(outline, 6), Int16(outline, 8));
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static int Int16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);
}

/// <summary>The box around the ink.</summary>
internal readonly record struct GlyphBounds(int Left, int Bottom, int Right, int Top)
{
    public GlyphBounds Moved(int x, int y) => new(Left + x, Bottom + y, Right + x, Top + y);

    public GlyphBounds With(GlyphBounds other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}
