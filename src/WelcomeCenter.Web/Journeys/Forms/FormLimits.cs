using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Web.Journeys.Forms;

/// <summary>Keeps machines from flooding the case list and from guessing codes (S10): a limit per address and one for all together.</summary>
internal sealed class FormLimits : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> requests;
    private readonly PartitionedRateLimiter<IPAddress> codes;

    public FormLimits(IOptions<FormLimitOptions> options)
    {
        var given = options.Value;
        RetryAfter = given.Window;
        requests = Chain(given.RequestsPerAddress, given.RequestsInAll, given.Window);
        codes = Chain(given.CodesPerAddress, given.CodesInAll, given.Window);
    }

    public TimeSpan RetryAfter { get; }

    public bool AllowsRequest(HttpContext http) => Allows(requests, http);

    /// <summary>To be asked before a code is looked up.</summary>
    public bool AllowsCode(HttpContext http) => Allows(codes, http);

    public void Dispose()
    {
        requests.Dispose();
        codes.Dispose();
    }

    private static bool Allows(PartitionedRateLimiter<IPAddress> limiter, HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(Network(http.Connection.RemoteIpAddress ?? IPAddress.None));
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<IPAddress> Chain(int perAddress, int inAll, TimeSpan window) =>
        PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetFixedWindowLimiter(address, _ => Window(perAddress, window))),
            PartitionedRateLimiter.Create<IPAddress, bool>(_ => RateLimitPartition.GetFixedWindowLimiter(true, _ => Window(inAll, window))));

    private static FixedWindowRateLimiterOptions Window(int permits, TimeSpan window) => new() { PermitLimit = permits, Window = window, QueueLimit = 0 };

    /// <summary>An IPv6 customer owns at least a /64, so its addresses count as one.</summary>
    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        if (address.AddressFamily is not AddressFamily.InterNetworkV6)
        {
            return address;
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
