using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>Slows down guessing: attempts per minute from one address and from everywhere.</summary>
internal sealed class SignInThrottle : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> limiter;

    public SignInThrottle(IOptions<BackOfficeSessionOptions> options)
    {
        var perAddress = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
            RateLimitPartition.GetFixedWindowLimiter(address, _ => PerMinute(options.Value.AttemptsPerMinute)));
        var inAll = PartitionedRateLimiter.Create<IPAddress, bool>(_ =>
            RateLimitPartition.GetFixedWindowLimiter(true, _ => PerMinute(options.Value.AttemptsPerMinuteInAll)));
        limiter = PartitionedRateLimiter.CreateChained(perAddress, inAll);
    }

    public bool Allows(IPAddress? address)
    {
        using var lease = limiter.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    private static FixedWindowRateLimiterOptions PerMinute(int attempts) =>
        new() { PermitLimit = attempts, Window = TimeSpan.FromMinutes(1) };
}
