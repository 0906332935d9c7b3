namespace WelcomeCenter.Print.Text.Bidi;

/// <summary>Which PDI ends which isolate (BD9).</summary>
internal sealed class IsolatePairs
{
    private readonly Dictionary<int, int> ends = [];
    private readonly Dictionary<int, int> starts = [];

    public static IsolatePairs In(ReadOnlySpan<BidiClass> classes)
    {
        var pairs = new IsolatePairs();
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i].IsIsolateInitiator())
            {
                open.Push(i);
            }
            else if (classes[i] is BidiClass.PDI && open.TryPop(out var start))
            {
                pairs.ends[start] = i;
                pairs.starts[i] = start;
            }
        }

        return pairs;
    }

    public int? EndOf(int initiator) => ends.TryGetValue(initiator, out var end) ? end : null;

    public bool IsPaired(int pdi) => starts.ContainsKey(pdi);
}
