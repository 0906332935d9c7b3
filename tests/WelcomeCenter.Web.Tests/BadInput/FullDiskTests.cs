using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Core;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Pages;
using WelcomeCenter.Web.Tests.Journeys;

namespace WelcomeCenter.Web.Tests.BadInput;

public sealed class FullDiskTests
{
    private static readonly Dictionary<string, string?> Settings = new() { ["Site:FormLimits:RequestsPerAddress"] = "1000", ["Site:FormLimits:RequestsInAll"] = "1000" };

    private readonly FullDisk disk = new();

    [Test]
    public async Task A_person_is_told_in_her_language_keeps_what_she_wrote_and_can_send_it_when_there_is_space_again()
    {
        await using var site = await TestSite.StartAsync(
            DatabaseKind.Sqlite, Settings, builder => builder.Services.ConfigureDbContext<CoreDbContext>(options => options.AddInterceptors(disk)));
        using var client = site.CreateClient();
        var consultations = new Consultations(site);
        disk.IsFull = true;
        var stored = 0;
        WebForm form;
        HttpResponseMessage answer;
        do
        {
            form = (await consultations.FilledInAsync(client, "ar")).Fill("message", "Markierte Nachricht " + new string('m', 1900));
            answer = await consultations.SendAsync(client, form, "ar");
        }
        while (answer.StatusCode is HttpStatusCode.SeeOther && ++stored < 100);

        var refused = await WebPage.ReadAsync(answer);

        Assert.That((refused.Status, refused.Language), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "ar")));
        Assert.That(refused.Errors(), Has.Count.EqualTo(1));
        Assert.That(refused.Form().Value("message"), Does.StartWith("Markierte Nachricht"));
        Assert.That(site.Logs.Lines, Has.Some.Contains("disk is full").And.None.Contains("Markierte").And.None.Contains("amal@"));
        Assert.That(await consultations.StoredAsync(), Is.EqualTo(stored));
        disk.IsFull = false;
        Assert.That((await consultations.SendAsync(client, refused.Form(), "ar")).StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(await consultations.StoredAsync(), Is.EqualTo(stored + 1));
    }
}
