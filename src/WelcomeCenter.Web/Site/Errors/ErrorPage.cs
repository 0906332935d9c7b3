using System.Diagnostics;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Site.Errors;

/// <summary>What a reader sees when there is no page, or none could be made.</summary>
internal sealed class ErrorPage(PageContext context, int status) : Page(context)
{
    private const int Other = 500;
    private static readonly int[] WithOwnWords = [400, 404, 405, 410, 413, 429, Other, 503];

    private readonly int words = WithOwnWords.Contains(status) ? status : status is >= 400 and < 500 ? 400 : Other;

    public override string Title => Text[$"errors.{words}.title"];

    public string Explanation => Text[$"errors.{words}.text"];

    /// <summary>Finds this request in the log; of use to a reader only when something is broken.</summary>
    public string? CorrelationId { get; init; }

    public override string AddressIn(Language language) => SiteUrls.Root(language);

    public static string Correlation(HttpContext http) => Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;
}
