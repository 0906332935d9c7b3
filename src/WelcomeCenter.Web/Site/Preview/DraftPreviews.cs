using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Preview;

/// <summary>Lets an editor see a draft at its public address, by the token that the back office put there.</summary>
internal sealed class DraftPreviews(PreviewTokens tokens, DraftPreview drafts)
{
    private const string Policy = "frame-ancestors 'self'";

    public static bool IsAskedFor(HttpRequest request) => request.Query.ContainsKey(PreviewTokens.QueryParameter);

    /// <returns>The site with the draft in it; null where the token has expired or was never given out.</returns>
    public async Task<PublishedSnapshot?> OpenAsync(HttpContext http)
    {
        if (!tokens.TryRead(http.Request.Query[PreviewTokens.QueryParameter].ToString(), out var document))
        {
            return null;
        }

        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = SecurityHeaders.Policy.Replace("frame-ancestors 'none'", Policy, StringComparison.Ordinal);
        headers["X-Robots-Tag"] = "noindex";
        return await drafts.WithDraftAsync(document, http.RequestAborted);
    }
}
