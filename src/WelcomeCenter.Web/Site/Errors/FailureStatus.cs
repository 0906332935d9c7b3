using WelcomeCenter.Content;

namespace WelcomeCenter.Web.Site.Errors;

/// <summary>The status of an answer that ended with an exception.</summary>
internal static class FailureStatus
{
    public static int Of(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when DatabaseFault.IsIn(exception) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
