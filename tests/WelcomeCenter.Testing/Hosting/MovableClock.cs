namespace WelcomeCenter.Testing.Hosting;

/// <summary>The real clock, moved forward by a test; timers keep running in real time.</summary>
public sealed class MovableClock : TimeProvider
{
    private long offset;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref offset));

    public void Advance(TimeSpan by) => Interlocked.Add(ref offset, by.Ticks);
}
