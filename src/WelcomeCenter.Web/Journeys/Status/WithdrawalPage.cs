using WelcomeCenter.Content.Languages;
using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Journeys.Status;

/// <summary>Asks once more before a request is withdrawn.</summary>
internal sealed class WithdrawalPage(PageContext context, string code, string antiforgeryToken) : Page(context)
{
    public string Code => code;

    public string AntiforgeryToken => antiforgeryToken;

    public override string Title => Text["status.withdraw.title"];

    public string Back => SiteUrls.Status(Language, code);

    public override string AddressIn(Language language) => SiteUrls.Withdrawal(language, code);
}
