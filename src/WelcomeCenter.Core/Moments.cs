namespace WelcomeCenter.Core;

internal static class Moments
{
    /// <summary>Now, to the microsecond, which is what PostgreSQL keeps: so a moment is the same before and after it was stored.</summary>
    public static DateTimeOffset Now(this TimeProvider time)
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
