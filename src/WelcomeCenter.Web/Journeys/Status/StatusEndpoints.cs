namespace WelcomeCenter.Web.Journeys.Status;

internal static class StatusEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapStatus(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/{language}/status", Reading, (HttpContext http, StatusJourney status) => status.AskAsync(http));
        routes.MapPost("/{language}/status", (HttpContext http, StatusJourney status) => status.FindAsync(http)).DisableAntiforgery();
        routes.MapMethods("/{language}/status/{code}", Reading, (HttpContext http, string code, StatusJourney status) => status.ShowAsync(http, code));
        routes.MapMethods("/{language}/status/{code}/withdraw", Reading, (HttpContext http, string code, StatusJourney status) => status.ConfirmAsync(http, code));
        routes.MapPost("/{language}/status/{code}/withdraw", (HttpContext http, string code, StatusJourney status) => status.WithdrawAsync(http, code)).DisableAntiforgery();
    }
}
