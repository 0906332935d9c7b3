namespace WelcomeCenter.Content.Snapshot;

/// <summary>Keeps what was read lately from being collected; a ring, so that memory stays within bounds.</summary>
internal static class RecentValues
{
    private const int Size = 2048;

    private static readonly UnpackedValues?[] Ring = new UnpackedValues?[Size];
    private static int next;

    public static void Keep(UnpackedValues values)
    {
        if (values.IsKept)
        {
            return;
        }

        values.IsKept = true;
        var place = Interlocked.Increment(ref next) & (Size - 1);
        if (Interlocked.Exchange(ref Ring[place], values) is { } left)
        {
            left.IsKept = false;
        }
    }
}
