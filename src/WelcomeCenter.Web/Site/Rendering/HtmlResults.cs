using System.Net.Mime;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>Writes pages that are made for one request only.</summary>
internal static class HtmlResults
{
    public const string ContentType = MediaTypeNames.Text.Html + "; charset=utf-8";

    public static async Task WritePageAsync(this HttpContext http, byte[] html, int status = StatusCodes.Status200OK)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = html.Length;
        http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(html, http.RequestAborted);
        }
    }
}
