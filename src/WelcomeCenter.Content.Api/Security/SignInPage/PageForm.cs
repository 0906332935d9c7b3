using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>A form of one of these pages as it arrives.</summary>
internal static class PageForm
{
    /// <param name="again">Shows the page once more, with a status and the key of a message.</param>
    /// <returns>The form, or the answer to one that is none or whose page is too old.</returns>
    public static async Task<(IFormCollection? Form, IResult? Refusal)> ReadAsync(
        HttpContext context, IAntiforgery antiforgery, Func<IFormCollection, int, string, IResult> again)
    {
        if (!context.Request.HasFormContentType)
        {
            return (null, TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType));
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return await antiforgery.IsRequestValidAsync(context)
            ? (form, null)
            : (null, again(form, StatusCodes.Status400BadRequest, "signIn.expired"));
    }
}
