using System.Globalization;
using HarfBuzzSharp;
using ICU4N.Globalization;
using WelcomeCenter.Print.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace WelcomeCenter.Print.Text;

/// <summary>From characters to glyphs, by HarfBuzz.</summary>
internal static class Shaper
{
    // Readers that sort characters by their place take a mark that starts where its letter starts for an earlier one
    // when they turn a line round; a hair further on it comes after.
    private const int MarkLead = 8;

    public static IReadOnlyList<ShapedItem> Shape(StyledText text) =>
        [.. Itemizer.Items(text).Select(item => new ShapedItem(item, Shape(text.Text, item, item.Start, item.End)))];

    /// <summary>Shapes a part of an item; what stands around it decides how its ends join.</summary>
    /// <returns>The clusters from left to right.</returns>
    public static IReadOnlyList<Cluster> Shape(string text, TextItem item, int start, int end)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(text, start, end - start);
        buffer.Direction = item.RightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = Script.Parse(UScript.GetShortName(item.Script) is "Zyyy" or "Zinh" ? "Latn" : UScript.GetShortName(item.Script));
        buffer.ClusterLevel = ClusterLevel.MonotoneCharacters;
        buffer.Language = new Language(Primary(item.Span.Language));
        item.Font.Shaper.Shape(buffer);
        return Clusters(buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan(), item.RightToLeft, end);
    }

    private static List<Cluster> Clusters(ReadOnlySpan<GlyphInfo> glyphs, ReadOnlySpan<GlyphPosition> positions, bool rightToLeft, int end)
    {
        var clusters = new List<Cluster>();
        for (var i = 0; i < glyphs.Length;)
        {
            var start = (int)glyphs[i].Cluster;
            var parts = new List<GlyphPart>();
            var pen = 0;
            for (; i < glyphs.Length && glyphs[i].Cluster == start; i++)
            {
                parts.Add(new((int)glyphs[i].Codepoint, pen + positions[i].XOffset, positions[i].YOffset));
                pen += positions[i].XAdvance;
            }

            var next = i < glyphs.Length ? (int)glyphs[i].Cluster : end;
            var previous = clusters.Count > 0 ? clusters[^1].Start : end;
            var lead = rightToLeft && pen == 0 ? MarkLead : 0;
            var shape = GlyphShape.Of([.. parts.Select(part => part with { X = part.X + lead })], pen);
            clusters.Add(new(start, rightToLeft ? previous : next, shape, lead));
        }

        return clusters;
    }

    private static string Primary(string language) => language.Split('-')[0];
}

/// <summary>Characters that cannot be told apart on paper.</summary>
/// <param name="End">The index after the last of them.</param>
/// <param name="Lead">How far before the pen the shape starts, in font units.</param>
internal readonly record struct Cluster(int Start, int End, GlyphShape Shape, int Lead)
{
    public int Advance => Shape.Advance;
}

/// <summary>An item with its clusters from left to right.</summary>
internal sealed record ShapedItem(TextItem Item, IReadOnlyList<Cluster> Clusters);
