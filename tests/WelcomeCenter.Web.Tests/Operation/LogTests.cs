using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;
using WelcomeCenter.Web.Tests.BackOffice;
using WelcomeCenter.Web.Tests.Journeys;

namespace WelcomeCenter.Web.Tests.Operation;

/// <summary>Nothing personal in the logs, whatever happens on the way (G23).</summary>
public sealed class LogTests(DatabaseKind database) : SiteTests(database)
{
    private const string Name = "Markierte Person";
    private const string Email = "marked.person@example.org";
    private const string Phone = "0170 9988776";
    private const string Message = "Markierte Nachricht";

    [Test]
    public async Task The_journey_from_request_to_withdrawal_leaves_no_name_contact_code_or_note_in_the_log()
    {
        using var coordinator = await Site.StaffAsync("coordinator");
        var form = new SubmitConsultationRequest(Guid.NewGuid(), Name, Email, Phone, "de", ["housing"], null, Message, true);
        var receipt = (await AskAsync(requests => requests.SubmitAsync(form, default))).Value;
        await AskAsync(requests => requests.SubmitAsync(form with { SubmissionId = Guid.NewGuid(), Email = $"{Email}\r\nBcc: x" }, default));
        var id = (await coordinator.Http.RequestAsync(receipt)).GetProperty("id").GetGuid();
        using var opened = await coordinator.Http.PostAsync($"{CasesApiClient.Base}/requests/{id}/case", null);
        var address = opened.Headers.Location!;
        using var person = Site.CreateClient();
        await person.GetAsync($"/de/status/{receipt.Code}");
        await new Consultations(Site).WithoutStorageAsync(() => person.GetAsync($"/de/status/{receipt.Code}"));
        await coordinator.Http.PostAsJsonAsync($"{address}/notes", new { text = $"{Name} angerufen" });
        await coordinator.Http.GetAsync($"{CasesApiClient.Base}/cases?filter={Uri.EscapeDataString(Name)}");
        await coordinator.Http.GetAsync(address);
        await coordinator.Http.PutAsJsonAsync($"{address}/status", new { status = Name, version = 0 });
        await AskAsync(requests => requests.WithdrawAsync(receipt.Code, default));
        await AskAsync(requests => requests.FindByCodeAsync(Email, default));

        Assert.That(Site.Logs.Lines, Has.Some.Contains("was opened from request").And.Some.StartsWith("Error "));
        foreach (var marked in new[] { "Markierte", Email, "9988776", "angerufen", receipt.Code })
        {
            Assert.That(Site.Logs.Lines, Has.None.Contains(marked), marked);
        }
    }

    private async Task<T> AskAsync<T>(Func<ConsultationRequestService, Task<T>> ask)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<ConsultationRequestService>());
    }
}
