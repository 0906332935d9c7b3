using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using WelcomeCenter.Content.Api.Management.HealthChecks;

namespace WelcomeCenter.Web.Adapters.Health.Checks;

/// <summary>Asks the site itself, as a browser would, and looks at the headers that protect readers.</summary>
internal sealed class SecurityHeadersCheck(IServer server) : ISiteCheck
{
    private static readonly string[] Needed =
        ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy"];

    // Asked on this machine, where the certificate need not bear its name.
    private static readonly HttpClient Self = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = { RemoteCertificateValidationCallback = static (_, _, _, _) => true },
    });

    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b0b");

    public SiteCheckGroup Group => SiteCheckGroup.Security;

    public string Alias => "headers";

    public async Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } listening)
        {
            return [new SiteFinding(SiteFindingKind.Warning, "noAddress")];
        }

        using var response = await Self.GetAsync(new Uri(OnThisMachine(listening), "/health/live"), cancellationToken);
        var missing = Needed.Where(header => !response.Headers.Contains(header) && !response.Content.Headers.Contains(header)).ToList();
        var policy = response.Headers.TryGetValues(Needed[0], out var values) ? string.Join("; ", values) : string.Empty;
        return (missing, policy.Contains("'unsafe-inline'", StringComparison.Ordinal)) switch
        {
            ([_, ..], _) => [new SiteFinding(SiteFindingKind.Error, "missing", string.Join(", ", missing))],
            (_, true) => [new SiteFinding(SiteFindingKind.Warning, "loose")],
            _ => [SiteFinding.Good(string.Join(", ", Needed))],
        };
    }

    /// <summary>What the server calls all of its addresses is none that can be asked.</summary>
    private static Uri OnThisMachine(string listening)
    {
        foreach (var all in (string[])["//+", "//*", "//[::]", "//0.0.0.0"])
        {
            listening = listening.Replace(all, "//localhost", StringComparison.Ordinal);
        }

        return new Uri(listening);
    }
}
