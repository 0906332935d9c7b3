namespace WelcomeCenter.Core.Outbox;

/// <summary>When a mail that could not be sent is tried again.</summary>
internal static class OutboxSchedule
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>A mail server that is down over a long weekend loses nothing.</summary>
    public static TimeSpan GiveUpAfter { get; } = TimeSpan.FromDays(5);

    public static TimeSpan DelayAfter(int attempts)
    {
        var doubled = First * Math.Pow(2, Math.Clamp(attempts - 1, 0, 20));
        return doubled < Longest ? doubled : Longest;
    }
}
