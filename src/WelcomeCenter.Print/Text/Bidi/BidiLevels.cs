namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>The Unicode Bidirectional Algorithm (UAX #9): from text to an embedding level for each UTF-16 unit, odd for right to left.</summary>
internal static class BidiLevels
{
    public static byte[] Of(ReadOnlySpan<char> text, bool rightToLeft)
    {
        var original = BidiCharacters.Classes(text);
        var levels = new byte[text.Length];
        var start = 0;
        while (start < text.Length)
        {
            var separator = Array.IndexOf(original, BidiClass.B, start);
            var end = separator < 0 ? text.Length : separator + 1;
            Resolve(text[start..end], original.AsSpan(start, end - start), levels.AsSpan(start, end - start), (byte)(rightToLeft ? 1 : 0));
            start = end;
        }

        return levels;
    }

    /// <summary>L1 for a line: separators, and white space before them or at the end, take the direction of the paragraph.</summary>
    public static void ResetWhiteSpace(ReadOnlySpan<char> line, Span<byte> levels, bool rightToLeft)
    {
        var classes = BidiCharacters.Classes(line);
        var trailing = true;
        for (var i = line.Length - 1; i >= 0; i--)
        {
            var separator = classes[i] is BidiClass.S or BidiClass.B;
            trailing = separator || (trailing && (classes[i] is BidiClass.WS || classes[i].IsIsolate() || classes[i].IsRemoved()));
            if (trailing)
            {
                levels[i] = (byte)(rightToLeft ? 1 : 0);
            }
        }
    }

    public static bool IsIsolateInitiator(this BidiClass type) => type is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    public static bool IsIsolate(this BidiClass type) => type.IsIsolateInitiator() || type is BidiClass.PDI;

    /// <summary>X9: the algorithm goes on as if these were not there.</summary>
    public static bool IsRemoved(this BidiClass type) =>
        type is BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO or BidiClass.PDF or BidiClass.BN;

    private static void Resolve(ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> original, Span<byte> levels, byte baseLevel)
    {
        var pairs = IsolatePairs.In(original);
        var classes = original.ToArray();
        ExplicitLevels.Assign(original, pairs, classes, levels, baseLevel);
        foreach (var sequence in IsolatingRun.Sequences(original, pairs, levels, baseLevel))
        {
            WeakTypes.Resolve(sequence, classes);
            BracketPairs.Resolve(sequence, classes, original, text);
            NeutralTypes.Resolve(sequence, classes);
            foreach (var i in sequence.Indices)
            {
                levels[i] = Implicit(levels[i], classes[i]);
            }
        }

        for (var i = 0; i < levels.Length; i++)
        {
            if (original[i].IsRemoved())
            {
                levels[i] = i == 0 ? baseLevel : levels[i - 1];
            }
        }

        ResetWhiteSpace(text, levels, baseLevel == 1);
    }

    // I1, I2
    private static byte Implicit(byte level, BidiClass type) => (level % 2, type) switch
    {
        (0, BidiClass.R) => (byte)(level + 1),
        (0, BidiClass.AN or BidiClass.EN) => (byte)(level + 2),
        (1, BidiClass.L or BidiClass.EN or BidiClass.AN) => (byte)(level + 1),
        _ => level,
    };
}
