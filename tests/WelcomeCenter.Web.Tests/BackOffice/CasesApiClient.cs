using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.BackOffice;

/// <summary>The endpoints of the casework, and what they work on.</summary>
internal static class CasesApiClient
{
    public const string Base = "/umbraco/welcome-center/api/v1";

    public static async Task<Receipt> GivenRequestAsync(this TestSite site, string name = "Amal Haddad", bool consent = true)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var form = new SubmitConsultationRequest(Guid.NewGuid(), name, null, "0170 1234567", "ar", ["housing"], "family", "Bitte anrufen", consent);
        return (await scope.ServiceProvider.GetRequiredService<ConsultationRequestService>().SubmitAsync(form, default)).Value;
    }

    /// <returns>The request with this code, as the list shows it.</returns>
    public static async Task<JsonElement> RequestAsync(this HttpClient staff, Receipt receipt)
    {
        var page = await staff.GetFromJsonAsync<JsonElement>($"{Base}/requests?filter={receipt.Code}");
        return page.GetProperty("items").EnumerateArray().Single();
    }

    /// <returns>The identity of a case made of a new request.</returns>
    public static async Task<Guid> GivenCaseAsync(this TestSite site, HttpClient staff, string name = "Amal Haddad")
    {
        var request = await staff.RequestAsync(await site.GivenRequestAsync(name));
        using var response = await staff.PostAsync($"{Base}/requests/{request.GetProperty("id").GetGuid()}/case", null);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    public static async Task<string?> ProblemTypeAsync(this HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString();
}
