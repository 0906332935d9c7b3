using WelcomeCenter.Content.Languages;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Journeys.Status;

/// <summary>The receipt, and later the state of the request; whoever has the code can open it.</summary>
internal sealed class StatusPage(PageContext context, RequestStatus status) : Page(context)
{
    public RequestStatus Status => status;

    public bool CanWithdraw => status.State is RequestState.New;

    public override string Title => Text[status.State is RequestState.New ? "status.received" : "status.title"];

    public string StateWords => Text[$"status.state.{status.State}"];

    public string Withdrawal => SiteUrls.Withdrawal(Language, status.Code);

    public QrPath Qr => QrPath.Of(Context.Origin + SiteUrls.Status(Language, status.Code));

    /// <summary>What the consultation page says about what happens next.</summary>
    public Words? Afterwards => Context.First("consultation")?.RichText("afterwards");

    public override string AddressIn(Language language) => SiteUrls.Status(language, status.Code);
}
