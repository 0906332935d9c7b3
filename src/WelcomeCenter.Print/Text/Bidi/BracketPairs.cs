namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>Rule N0: a pair of brackets takes the direction of what it encloses or of its surroundings, both brackets the same.</summary>
internal static class BracketPairs
{
    // BD16
    private const int StackSize = 63;

    public static void Resolve(IsolatingRun run, Span<BidiClass> classes, ReadOnlySpan<BidiClass> original, ReadOnlySpan<char> text)
    {
        foreach (var (open, close) in Find(run, classes, text))
        {
            var direction = Direction(run, classes, open, close);
            if (direction is null)
            {
                continue;
            }

            Set(run, classes, original, open, direction.Value);
            Set(run, classes, original, close, direction.Value);
        }
    }

    private static List<(int Open, int Close)> Find(IsolatingRun run, ReadOnlySpan<BidiClass> classes, ReadOnlySpan<char> text)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(char Closing, int Place)>();
        for (var k = 0; k < run.Indices.Count; k++)
        {
            var i = run.Indices[k];
            if (classes[i] is not BidiClass.ON)
            {
                continue;
            }

            var closing = BidiCharacters.Closing(text[i]);
            if (closing != '\0')
            {
                if (open.Count == StackSize)
                {
                    break;
                }

                open.Add((closing, k));
            }
            else if (BidiCharacters.Closes(text[i]))
            {
                var bracket = BidiCharacters.Canonical(text[i]);
                var match = open.FindLastIndex(opened => opened.Closing == bracket);
                if (match >= 0)
                {
                    pairs.Add((open[match].Place, k));
                    open.RemoveRange(match, open.Count - match);
                }
            }
        }

        pairs.Sort();
        return pairs;
    }

    private static BidiClass? Direction(IsolatingRun run, ReadOnlySpan<BidiClass> classes, int open, int close)
    {
        var other = false;
        for (var k = open + 1; k < close; k++)
        {
            var strong = NeutralTypes.Strong(classes[run.Indices[k]]);
            if (strong == run.Direction)
            {
                return run.Direction;
            }

            other |= strong is not null;
        }

        if (!other)
        {
            return null;
        }

        var before = run.Before;
        for (var k = 0; k < open; k++)
        {
            before = NeutralTypes.Strong(classes[run.Indices[k]]) ?? before;
        }

        return before;
    }

    private static void Set(IsolatingRun run, Span<BidiClass> classes, ReadOnlySpan<BidiClass> original, int place, BidiClass direction)
    {
        classes[run.Indices[place]] = direction;
        for (var k = place + 1; k < run.Indices.Count && original[run.Indices[k]] is BidiClass.NSM; k++)
        {
            classes[run.Indices[k]] = direction;
        }
    }
}
