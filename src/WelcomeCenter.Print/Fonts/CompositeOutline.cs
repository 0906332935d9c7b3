using System.Buffers.Binary;

namespace WelcomeCenter.Print.Fonts;

/// <summary>Outlines made of other glyphs, as the <c>glyf</c> table of OpenType describes them.</summary>
internal static class CompositeOutline
{
    private const int HeaderLength = 10;
    private const int ArgumentsAreWords = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    public static byte[] Of(IReadOnlyList<GlyphPart> parts, GlyphBounds box)
    {
        var outline = new byte[HeaderLength + (8 * parts.Count)];
        Write(outline, 0, -1);
        Write(outline, 2, box.Left);
        Write(outline, 4, box.Bottom);
        Write(outline, 6, box.Right);
        Write(outline, 8, box.Top);
        for (var i = 0; i < parts.Count; i++)
        {
            var at = HeaderLength + (8 * i);
            Write(outline, at, ArgumentsAreWords | ArgumentsAreOffsets | (i < parts.Count - 1 ? MoreComponents : 0));
            Write(outline, at + 2, parts[i].Glyph);
            Write(outline, at + 4, parts[i].X);
            Write(outline, at + 6, parts[i].Y);
        }

        return outline;
    }

    /// <summary>Gives the components of an outline their numbers in the subset; leaves a simple outline as it is.</summary>
    public static void Renumber(Span<byte> outline, Func<int, int> number)
    {
        if (outline.IsEmpty || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return;
        }

        var at = HeaderLength;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            Write(outline, at + 2, number(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..])));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreComponents) != 0);
    }

    private static void Write(Span<byte> outline, int at, int value) =>
        BinaryPrimitives.WriteUInt16BigEndian(outline[at..], unchecked((ushort)value));
}
