using System.Buffers.Binary;

namespace WelcomeCenter.Print.Fonts;

/// <summary>Collects the glyphs that a document uses of one font and writes a TrueType file with these alone.</summary>
internal sealed class FontSubset(TrueTypeFile font)
{
    private const int SimplePoints = 6;
    private const int SimpleContours = 8;
    private const int PointCount = 10;
    private const int ContourCount = 12;
    private const int ComponentCount = 28;
    private const int ComponentDepth = 30;

    private readonly List<SubsetGlyph> glyphs = [new(font.Outline(0).ToArray(), font.Advance(0), font.LeftSideBearing(0))];
    private readonly Dictionary<int, int> ofFont = [];
    private readonly Dictionary<string, int> composed = [];
    private int mostParts;

    /// <summary>The number of glyphs so far; glyph 0 is always the box for a missing one.</summary>
    public int Count => glyphs.Count;

    /// <summary>Takes a shape in.</summary>
    /// <returns>Its number in the subset, never 0: PDF/UA forbids showing glyph 0, so the box is there a second time where it is shown.</returns>
    public int Add(GlyphShape shape)
    {
        if (shape.SingleGlyph is { } single)
        {
            return AddGlyph(single);
        }

        if (!composed.TryGetValue(shape.Key, out var number))
        {
            var parts = shape.Parts.Select(part => part with { Glyph = AddGlyph(part.Glyph) }).ToList();
            var bounds = shape.Parts
                .Select(part => font.BoundsOf(part.Glyph)?.Moved(part.X, part.Y))
                .OfType<GlyphBounds>()
                .ToList();
            number = glyphs.Count;
            var box = bounds.Count == 0 ? default : bounds.Aggregate((one, other) => one.With(other));
            glyphs.Add(new(bounds.Count == 0 ? [] : CompositeOutline.Of(parts, box), shape.Advance, box.Left));
            composed.Add(shape.Key, number);
            mostParts = Math.Max(mostParts, parts.Count);
        }

        return number;
    }

    /// <summary>How far the pen moves after a glyph of the subset, in font units.</summary>
    public int Advance(int number) => glyphs[number].Advance;

    public byte[] ToTrueType()
    {
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(8), 0);
        var hhea = font.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphs.Count);
        var maxp = font.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphs.Count);
        Raise(maxp, PointCount, mostParts * Math.Max(Maximum(maxp, SimplePoints), Maximum(maxp, PointCount)));
        Raise(maxp, ContourCount, mostParts * Math.Max(Maximum(maxp, SimpleContours), Maximum(maxp, ContourCount)));
        Raise(maxp, ComponentCount, mostParts);
        Raise(maxp, ComponentDepth, composed.Count == 0 ? 0 : Maximum(maxp, ComponentDepth) + 1);

        var (glyf, loca) = Outlines();
        return TrueTypeWriter.Write(new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["cvt "] = font.Table("cvt ").ToArray(),
            ["fpgm"] = font.Table("fpgm").ToArray(),
            ["glyf"] = glyf,
            ["head"] = head,
            ["hhea"] = hhea,
            ["hmtx"] = Metrics(),
            ["loca"] = loca,
            ["maxp"] = maxp,
            ["prep"] = font.Table("prep").ToArray(),
        });
    }

    /// <summary>The table of maxima lets a rasteriser reserve memory, so it has to cover the glyphs put together here as well.</summary>
    private static void Raise(byte[] maxp, int field, int atLeast)
    {
        var value = Math.Max(Maximum(maxp, field), atLeast);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(field), (ushort)Math.Min(value, ushort.MaxValue));
    }

    private static int Maximum(byte[] maxp, int field) => BinaryPrimitives.ReadUInt16BigEndian(maxp.AsSpan(field));

    private int AddGlyph(int glyph)
    {
        if (!ofFont.TryGetValue(glyph, out var number))
        {
            var outline = font.Outline(glyph).ToArray();
            number = glyphs.Count;
            ofFont.Add(glyph, number);
            glyphs.Add(new(outline, font.Advance(glyph), font.LeftSideBearing(glyph)));
            CompositeOutline.Renumber(outline, AddGlyph);
        }

        return number;
    }

    private byte[] Metrics()
    {
        var hmtx = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)glyphs[i].Advance);
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((4 * i) + 2), (short)glyphs[i].LeftSideBearing);
        }

        return hmtx;
    }

    private (byte[] Glyf, byte[] Loca) Outlines()
    {
        var loca = new byte[4 * (glyphs.Count + 1)];
        using var glyf = new MemoryStream();
        for (var i = 0; i < glyphs.Count; i++)
        {
            glyf.Write(glyphs[i].Outline);
            while (glyf.Length % 4 != 0)
            {
                glyf.WriteByte(0);
            }

            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * (i + 1)), (uint)glyf.Length);
        }

        return (glyf.ToArray(), loca);
    }

    private sealed record SubsetGlyph(byte[] Outline, int Advance, int LeftSideBearing);
}
