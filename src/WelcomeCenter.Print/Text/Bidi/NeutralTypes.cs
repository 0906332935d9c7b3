namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>Rules N1 and N2: what has no direction takes that of its neighbours where they agree, otherwise that of its level.</summary>
internal static class NeutralTypes
{
    public static void Resolve(IsolatingRun run, Span<BidiClass> classes)
    {
        var before = run.Before;
        var k = 0;
        while (k < run.Indices.Count)
        {
            if (Strong(classes[run.Indices[k]]) is { } strong)
            {
                before = strong;
                k++;
                continue;
            }

            var end = k;
            while (end < run.Indices.Count && Strong(classes[run.Indices[end]]) is null)
            {
                end++;
            }

            var after = end < run.Indices.Count ? Strong(classes[run.Indices[end]])!.Value : run.After;
            for (; k < end; k++)
            {
                classes[run.Indices[k]] = before == after ? before : run.Direction;
            }
        }
    }

    /// <summary>The direction that a character lends to its neighbours; numbers count as right to left.</summary>
    public static BidiClass? Strong(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => null,
    };
}
