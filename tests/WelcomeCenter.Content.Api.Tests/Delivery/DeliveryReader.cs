using System.Net.Http.Json;
using System.Text.Json;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Api.Tests.Delivery;

/// <summary>A head-less client written for Umbraco.</summary>
internal sealed class DeliveryReader(TestSite site) : IDisposable
{
    public const string Base = "/umbraco/delivery/api/v2";

    private readonly HttpClient http = site.CreateClient();

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Base + path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return http.SendAsync(request);
    }

    public async Task<JsonElement> ReadAsync(string path, string? language = null)
    {
        using var response = await GetAsync(path, language is null ? [] : [("Accept-Language", language)]);
        Assert.That((int)response.StatusCode, Is.EqualTo(200), await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public void Dispose() => http.Dispose();
}
