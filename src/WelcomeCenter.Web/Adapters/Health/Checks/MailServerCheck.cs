using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Management.HealthChecks;
using WelcomeCenter.Web.Adapters.Mail;

namespace WelcomeCenter.Web.Adapters.Health.Checks;

/// <summary>Whether the mail server takes us in; nothing is sent.</summary>
internal sealed class MailServerCheck(IOptions<SmtpOptions> smtp, SmtpCarrier carrier) : ISiteCheck
{
    public Guid Id { get; } = Guid.Parse("6d2d9e0e-3f0b-4c56-8a3b-0b0a6f1a4b06");

    public SiteCheckGroup Group => SiteCheckGroup.Services;

    public string Alias => "mailServer";

    public async Task<IReadOnlyList<SiteFinding>> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        if (!smtp.Value.HasServer)
        {
            return [new SiteFinding(SiteFindingKind.Warning, "files")];
        }

        return await carrier.TryAsync(cancellationToken) is { } failure
            ? [new SiteFinding(SiteFindingKind.Error, "refused", failure)]
            : [SiteFinding.Good()];
    }
}
