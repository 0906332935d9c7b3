using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Text;

namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>A page before the client, as HTML: complete without script, small enough for the client's 600×600 window.</summary>
/// <param name="Part">Which page: a file beside this one, whose words begin with the same name.</param>
/// <param name="Antiforgery">Null where there is no form.</param>
internal sealed partial record SecurityPage(int Status, string Part, AntiforgeryTokenSet? Antiforgery) : IResult
{
    private static readonly string Layout = Read("Layout");

    /// <summary>Key of the message above the form; null at the first visit.</summary>
    public string? ErrorKey { get; init; }

    /// <summary>The file, where it is another part's.</summary>
    public string? Template { get; init; }

    /// <summary>Whether the part shows a picture that it holds itself.</summary>
    public bool HasImage { get; init; }

    /// <summary>Whether the part has a script, which asks this server alone.</summary>
    public bool HasScript { get; init; }

    /// <summary>What the part shows besides its words.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'nonce-{nonce}'; {(HasImage ? "img-src data:; " : string.Empty)}"
            + (HasScript ? $"script-src 'nonce-{nonce}'; connect-src 'self'; " : string.Empty)
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin";
        var language = RequestLanguage.Of(httpContext);
        response.Headers.ContentLanguage = language;
        response.Headers.Vary = "Accept-Language";
        return response.WriteAsync(Fill(Layout, language, nonce), httpContext.RequestAborted);
    }

    private string Fill(string template, string language, string nonce) => Placeholder().Replace(template, match => match.Groups[1].Value switch
    {
        "content" => Fill(Read(Template ?? Part), language, nonce),
        "error" => ErrorKey is null
            ? string.Empty
            : $"<p class=\"error\" id=\"error\" role=\"alert\">{Encode(ApiTexts.Get(language, ErrorKey))}</p>",
        "invalid" => ErrorKey is null ? string.Empty : "aria-invalid=\"true\" aria-describedby=\"error\"",
        "language" => language,
        "nonce" => nonce,
        "tokenName" => Encode(Antiforgery?.FormFieldName),
        "token" => Encode(Antiforgery?.RequestToken),
        "pageTitle" or "heading" or "notice" => Encode(ApiTexts.Get(language, $"{char.ToLowerInvariant(Part[0])}{Part[1..]}.{match.Groups[1].Value}")),
        var key => Encode(Values.TryGetValue(key, out var value) ? value : ApiTexts.Get(language, key)),
    });

    private static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? string.Empty);

    private static string Read(string part)
    {
        using var stream = typeof(SecurityPage).Assembly.GetManifestResourceStream($"WelcomeCenter.Content.Api.Security.{part}.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }

    [GeneratedRegex(@"\{\{([\w.]+)\}\}")]
    private static partial Regex Placeholder();
}
