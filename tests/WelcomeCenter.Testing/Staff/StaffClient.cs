using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Testing.Staff;

/// <summary>
/// A colleague at the back office, signed in as the client does it: sign-in page, code with PKCE, redacted tokens,
/// the real ones in cookies.
/// </summary>
public sealed class StaffClient : IDisposable
{
    public const string Management = "/umbraco/management/api/v1";
    public const string Security = Management + "/security/back-office";
    private const string ClientId = "umbraco-back-office";

    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, UseCookies = true };
    private readonly string verifier = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    private StaffClient(TestSite site) => Http = new HttpClient(handler) { BaseAddress = site.Address };

    public HttpClient Http { get; }

    public CookieCollection Cookies => handler.CookieContainer.GetAllCookies();

    /// <summary>The only redirect address that gets a code.</summary>
    public string RedirectUri => new Uri(Http.BaseAddress!, "/umbraco/oauth_complete").AbsoluteUri;

    public static StaffClient Stranger(TestSite site) => new(site);

    public static Task<StaffClient> AdministratorAsync(TestSite site) =>
        SignedInAsync(site, TestSite.AdministratorEmail, TestSite.AdministratorPassword);

    public static async Task<StaffClient> SignedInAsync(TestSite site, string email, string password)
    {
        var client = new StaffClient(site);
        await client.SubmitSignInAsync(email, password);
        using var token = await client.ExchangeAsync(await client.AuthorizeAsync());
        token.EnsureSuccessStatusCode();
        client.UseToken("[redacted]");
        return client;
    }

    public void UseToken(string token) => Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public string AuthorizeAddress(string? redirectUri = null) => QueryHelpers.AddQueryString($"{Security}/authorize", new Dictionary<string, string?>
    {
        ["redirect_uri"] = redirectUri ?? RedirectUri,
        ["client_id"] = ClientId,
        ["response_type"] = "code",
        ["state"] = "state",
        ["scope"] = "offline_access",
        ["prompt"] = "consent",
        ["access_type"] = "offline",
        ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(verifier))),
        ["code_challenge_method"] = "S256",
    });

    /// <summary>Opens the sign-in page, as a reader of the language would, and sends its form.</summary>
    public async Task<WebPage> SubmitSignInAsync(string email, string password, string? returnUrl = null, string acceptLanguage = "de")
    {
        var address = QueryHelpers.AddQueryString("/umbraco/login", "returnUrl", returnUrl ?? AuthorizeAddress());
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptLanguage.ParseAdd(acceptLanguage);
        var page = await WebPage.ReadAsync(await Http.SendAsync(request));
        var form = page.Form().Fill("username", email).Fill("password", password);
        using var submit = new HttpRequestMessage(HttpMethod.Post, form.Action) { Content = form.Content() };
        submit.Headers.AcceptLanguage.ParseAdd(acceptLanguage);
        return await WebPage.ReadAsync(await Http.SendAsync(submit));
    }

    /// <returns>The answer to the request for a code: a redirect.</returns>
    public Task<HttpResponseMessage> AuthorizeAsync() => Http.GetAsync(AuthorizeAddress());

    public Task<HttpResponseMessage> ExchangeAsync(HttpResponseMessage authorization, string? otherVerifier = null) =>
        PostTokenAsync(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = ClientId,
            ["redirect_uri"] = RedirectUri,
            ["code"] = QueryHelpers.ParseQuery(authorization.Headers.Location!.Query)["code"].ToString(),
            ["code_verifier"] = otherVerifier ?? verifier,
        });

    public Task<HttpResponseMessage> RefreshAsync() => PostTokenAsync(new Dictionary<string, string>
    {
        ["grant_type"] = "refresh_token",
        ["client_id"] = ClientId,
        ["refresh_token"] = "[redacted]",
    });

    public Task<HttpResponseMessage> RevokeAsync(string kind) => Http.PostAsync(
        $"{Security}/revoke",
        new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["token"] = "[redacted]",
            ["token_type_hint"] = kind,
            ["client_id"] = ClientId,
        }));

    /// <param name="path">Below the Management API.</param>
    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(Management + path);

    public async Task<JsonElement> GetJsonAsync(string path)
    {
        using var response = await GetAsync(path);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> PostAsync(string path, object body) => Http.PostAsJsonAsync(Management + path, body);

    public Task<HttpResponseMessage> PutAsync(string path, object body) => Http.PutAsJsonAsync(Management + path, body);

    public Task<HttpResponseMessage> DeleteAsync(string path) => Http.DeleteAsync(Management + path);

    public void Dispose()
    {
        Http.Dispose();
        handler.Dispose();
    }

    private Task<HttpResponseMessage> PostTokenAsync(Dictionary<string, string> form) =>
        Http.PostAsync($"{Security}/token", new FormUrlEncodedContent(form));
}
