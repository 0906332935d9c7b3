using Microsoft.AspNetCore.Http;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>
/// The HttpOnly cookies that carry the real tokens. Names are Umbraco's; browsers refuse <c>__Host-</c> without
/// <c>Secure</c>, so plain HTTP uses the same names without the prefix.
/// </summary>
internal static class BackOfficeCookies
{
    public const string Code = "umbPkceCode";
    public const string AccessToken = "umbAccessToken";
    public const string RefreshToken = "umbRefreshToken";
    public const string SignIn = "umbSignIn";
    public const string Pending = "umbSecondFactor";
    public const string Passkey = "umbPasskey";

    public static string NameFor(HttpRequest request, string name) => request.IsHttps ? $"__Host-{name}" : name;

    public static string? Read(HttpRequest request, string name) => request.Cookies[NameFor(request, name)];

    public static void Write(HttpContext context, string name, string value, TimeSpan lifetime)
    {
        var options = Options(context.Request);
        options.MaxAge = lifetime;
        context.Response.Cookies.Append(NameFor(context.Request, name), value, options);
    }

    public static void Delete(HttpContext context, string name) =>
        context.Response.Cookies.Delete(NameFor(context.Request, name), Options(context.Request));

    private static CookieOptions Options(HttpRequest request) => new()
    {
        HttpOnly = true,
        Secure = request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };
}
