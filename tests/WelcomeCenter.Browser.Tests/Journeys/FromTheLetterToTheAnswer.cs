using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Browser.Tests.Journeys;

/// <summary>
/// The product's thin path, in order: a newcomer reads a guide in Arabic and asks for a consultation; the coordinator finds the request,
/// makes a case of it, corrects the guide and publishes it; the reader sees the new text; an employer downloads the flyer.
/// </summary>
[NonParallelizable]
public sealed class FromTheLetterToTheAnswer
{
    private const string Name = "Amal Beispiel";
    private const string NewTitle = "العثور على سكن في Amberg";

    private TestSite site = null!;
    private IPage reader = null!;
    private BackOfficePage office = null!;

    [OneTimeSetUp]
    public async Task Open()
    {
        site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        reader = await PageAsync("ar");
        office = new BackOfficePage(await PageAsync("de-DE"));
    }

    [OneTimeTearDown]
    public async Task Close() => await site.DisposeAsync();

    [Test]
    [Order(1)]
    public async Task A_newcomer_reads_a_guide_in_her_language_and_asks_for_a_consultation()
    {
        await reader.GotoAsync("/");
        Assert.That(reader.Url, Does.EndWith("/ar/"));
        await reader.GetByRole(AriaRole.Link, new() { Name = "العثور على سكن" }).First.ClickAsync();
        Assert.That(await reader.Locator("html").GetAttributeAsync("dir"), Is.EqualTo("rtl"));

        await reader.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "طلب استشارة" }).First.ClickAsync();
        await reader.GetByLabel("الاسم").FillAsync(Name);
        await reader.GetByLabel("البريد الإلكتروني").FillAsync("amal@example.org");
        await reader.GetByLabel("السكن", new() { Exact = true }).CheckAsync();
        await reader.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("أوافق") }).CheckAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await reader.GetByRole(AriaRole.Button, new() { Name = "إرسال الطلب" }).ClickAsync();

        await reader.WaitForURLAsync(new Regex("/ar/status/.+"));
        Assert.That(await reader.Locator("main").InnerTextAsync(), Does.Match("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}"));
    }

    [Test]
    [Order(2)]
    public async Task The_coordinator_finds_the_request_and_makes_a_case_of_it()
    {
        await office.SignInAsync(TestSite.AdministratorEmail, TestSite.AdministratorPassword);
        await office.OpenSectionAsync("Fälle");
        await office.Page.GetByRole(AriaRole.Link, new() { Name = "Anfragen" }).First.ClickAsync();
        await office.Page.GetByText(Name).First.ClickAsync();
        await office.Page.GetByText("amal@example.org").First.WaitForAsync();
        await office.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("Fall (daraus )?(machen|anlegen)|Fall eröffnen") }).First.ClickAsync();

        await office.Page.GetByText(new Regex(@"WC-\d{4}-\d{4}")).First.WaitForAsync();
    }

    [Test]
    [Order(3)]
    public async Task She_corrects_the_guide_and_the_reader_sees_the_new_text()
    {
        await office.OpenSectionAsync("Inhalte");
        await office.ExpandAsync("Start");
        await office.ExpandAsync("Themen");
        await office.Page.GetByText("Wohnung finden", new() { Exact = true }).First.ClickAsync();
        await office.OpenLanguageAsync("ar");
        await office.FillAsync("Titel", NewTitle);
        await office.SaveAndPublishAsync();

        await Assert.ThatAsync(
            async () =>
            {
                await reader.GotoAsync("/ar/");
                await reader.GetByRole(AriaRole.Link, new() { Name = "العثور على سكن" }).First.ClickAsync();
                return await reader.Locator("h1").InnerTextAsync();
            },
            Is.EqualTo(NewTitle).After(5).Seconds.PollEvery(200).MilliSeconds);
        Assert.That(office.Errors, Is.Empty, "errors in the browser's console");
    }

    [Test]
    [Order(4)]
    public async Task An_employer_downloads_the_flyer()
    {
        var employer = await PageAsync("de-DE");
        await employer.GotoAsync("/de/fuer-arbeitgeber/");
        var address = await employer.Locator("a[href$='/flyer/ar.pdf']").GetAttributeAsync("href");

        var flyer = await employer.APIRequest.GetAsync(address!);

        Assert.That(flyer.Headers["content-type"], Is.EqualTo("application/pdf"));
        Assert.That(Encoding.ASCII.GetString(await flyer.BodyAsync(), 0, 5), Is.EqualTo("%PDF-"));
    }

    private async Task<IPage> PageAsync(string locale)
    {
        var context = await Chromium.Instance.NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(),
            Locale = locale,
            ViewportSize = new() { Width = 1400, Height = 900 },
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }
}
