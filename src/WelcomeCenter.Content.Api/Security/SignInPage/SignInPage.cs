using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Text;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>The sign-in form as HTML: complete without script, small enough for the client's 600×600 window.</summary>
/// <param name="ErrorKey">Key of the message above the form, null at the first visit.</param>
internal sealed partial record SignInPage(
    int Status,
    string ReturnUrl,
    string EnteredUserName,
    string? ErrorKey,
    AntiforgeryTokenSet Antiforgery) : IResult
{
    private static readonly string Template = ReadTemplate();

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'nonce-{nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin";
        var language = RequestLanguage.Of(httpContext);
        response.Headers.ContentLanguage = language;
        response.Headers.Vary = "Accept-Language";
        return response.WriteAsync(Fill(language, nonce), httpContext.RequestAborted);
    }

    private string Fill(string language, string nonce)
    {
        var error = ErrorKey is null
            ? string.Empty
            : $"<p class=\"error\" id=\"error\" role=\"alert\">{HtmlEncoder.Default.Encode(ApiTexts.Get(language, ErrorKey))}</p>";
        return Placeholder().Replace(Template, match => match.Groups[1].Value switch
        {
            "error" => error,
            "invalid" => ErrorKey is null ? string.Empty : "aria-invalid=\"true\" aria-describedby=\"error\"",
            "language" => language,
            "nonce" => nonce,
            "action" => ManagementPaths.SignIn,
            "tokenName" => Encode(Antiforgery.FormFieldName),
            "token" => Encode(Antiforgery.RequestToken ?? string.Empty),
            "returnUrl" => Encode(ReturnUrl),
            "enteredUserName" => Encode(EnteredUserName),
            var key => Encode(ApiTexts.Get(language, $"signIn.{key}")),
        });
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    private static string ReadTemplate()
    {
        using var stream = typeof(SignInPage).Assembly.GetManifestResourceStream("WelcomeCenter.Content.Api.Security.SignInPage.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Placeholder();
}
