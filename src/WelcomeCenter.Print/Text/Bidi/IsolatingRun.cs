namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>Characters of one level that are resolved together although isolates may stand between them (BD13, X10).</summary>
/// <param name="Before">Direction of what comes before (sos).</param>
/// <param name="After">Direction of what comes after (eos).</param>
internal sealed record IsolatingRun(IReadOnlyList<int> Indices, byte Level, BidiClass Before, BidiClass After)
{
    /// <summary>Direction of the run's own level.</summary>
    public BidiClass Direction => Level % 2 == 0 ? BidiClass.L : BidiClass.R;

    public static List<IsolatingRun> Sequences(
        ReadOnlySpan<BidiClass> original, IsolatePairs pairs, ReadOnlySpan<byte> levels, byte baseLevel)
    {
        var kept = new List<int>();
        for (var i = 0; i < original.Length; i++)
        {
            if (!original[i].IsRemoved())
            {
                kept.Add(i);
            }
        }

        var runs = LevelRuns(kept, levels);
        var startingAt = runs.ToDictionary(run => kept[run.Start.Value]);
        var sequences = new List<IsolatingRun>();
        foreach (var first in runs)
        {
            if (original[kept[first.Start.Value]] is BidiClass.PDI && pairs.IsPaired(kept[first.Start.Value]))
            {
                continue;
            }

            var indices = new List<int>();
            var run = first;
            while (true)
            {
                indices.AddRange(kept[run]);
                if (original[indices[^1]].IsIsolateInitiator() && pairs.EndOf(indices[^1]) is { } end)
                {
                    run = startingAt[end];
                    continue;
                }

                break;
            }

            var level = levels[indices[0]];
            var before = first.Start.Value == 0 ? baseLevel : levels[kept[first.Start.Value - 1]];
            var after = run.End.Value == kept.Count || original[indices[^1]].IsIsolateInitiator() ? baseLevel : levels[kept[run.End.Value]];
            sequences.Add(new(indices, level, Side(level, before), Side(level, after)));
        }

        return sequences;
    }

    private static BidiClass Side(byte level, byte neighbour) => Math.Max(level, neighbour) % 2 == 0 ? BidiClass.L : BidiClass.R;

    private static List<Range> LevelRuns(List<int> kept, ReadOnlySpan<byte> levels)
    {
        var runs = new List<Range>();
        var start = 0;
        for (var i = 1; i <= kept.Count; i++)
        {
            if (i == kept.Count || levels[kept[i]] != levels[kept[start]])
            {
                runs.Add(start..i);
                start = i;
            }
        }

        return runs;
    }
}
