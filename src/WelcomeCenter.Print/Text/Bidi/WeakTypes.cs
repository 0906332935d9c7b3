namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>Rules W1 to W7: numbers with their signs and separators, and marks.</summary>
internal static class WeakTypes
{
    public static void Resolve(IsolatingRun run, Span<BidiClass> classes)
    {
        ResolveMarksAndArabicNumbers(run, classes);
        ResolveSeparators(run, classes);
        ResolveTerminators(run, classes);
        ResolveNumbersInLatin(run, classes);
    }

    // W1 to W3
    private static void ResolveMarksAndArabicNumbers(IsolatingRun run, Span<BidiClass> classes)
    {
        var previous = run.Before;
        var strong = run.Before;
        foreach (var i in run.Indices)
        {
            if (classes[i] is BidiClass.NSM)
            {
                classes[i] = previous.IsIsolate() ? BidiClass.ON : previous;
            }

            previous = classes[i];
            if (classes[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
            {
                strong = classes[i];
            }
            else if (classes[i] is BidiClass.EN && strong is BidiClass.AL)
            {
                classes[i] = BidiClass.AN;
            }
        }

        foreach (var i in run.Indices)
        {
            classes[i] = classes[i] is BidiClass.AL ? BidiClass.R : classes[i];
        }
    }

    // W4
    private static void ResolveSeparators(IsolatingRun run, Span<BidiClass> classes)
    {
        for (var k = 1; k < run.Indices.Count - 1; k++)
        {
            var before = classes[run.Indices[k - 1]];
            var here = classes[run.Indices[k]];
            var fits = (here is BidiClass.ES or BidiClass.CS && before is BidiClass.EN) || (here is BidiClass.CS && before is BidiClass.AN);
            if (fits && classes[run.Indices[k + 1]] == before)
            {
                classes[run.Indices[k]] = before;
            }
        }
    }

    // W5, W6
    private static void ResolveTerminators(IsolatingRun run, Span<BidiClass> classes)
    {
        var k = 0;
        while (k < run.Indices.Count)
        {
            var end = k;
            while (end < run.Indices.Count && classes[run.Indices[end]] is BidiClass.ET)
            {
                end++;
            }

            var besideNumber = (k > 0 && classes[run.Indices[k - 1]] is BidiClass.EN)
                || (end < run.Indices.Count && classes[run.Indices[end]] is BidiClass.EN);
            for (; k < end; k++)
            {
                classes[run.Indices[k]] = besideNumber ? BidiClass.EN : BidiClass.ON;
            }

            k++;
        }

        foreach (var i in run.Indices)
        {
            classes[i] = classes[i] is BidiClass.ES or BidiClass.CS ? BidiClass.ON : classes[i];
        }
    }

    // W7
    private static void ResolveNumbersInLatin(IsolatingRun run, Span<BidiClass> classes)
    {
        var strong = run.Before;
        foreach (var i in run.Indices)
        {
            if (classes[i] is BidiClass.L or BidiClass.R)
            {
                strong = classes[i];
            }
            else if (classes[i] is BidiClass.EN && strong is BidiClass.L)
            {
                classes[i] = BidiClass.L;
            }
        }
    }
}
