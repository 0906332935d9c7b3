using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management;

public sealed class SchedulingTests(DatabaseKind database) : SiteTests(database)
{
    private StaffClient editor = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    private DateTimeOffset Now => Site.Clock.GetUtcNow();

    // Anew for each test, because sessions end while the clock is moved.
    [SetUp]
    public async Task SignIn() => editor = await Site.StaffAsync("editor");

    [TearDown]
    public void SignOut() => editor.Dispose();

    [Test]
    public async Task Who_may_not_publish_may_not_plan_it_either()
    {
        var page = await editor.NewPageAsync("Noch nicht");
        using var intern = await Site.StaffAsync("intern");

        using var response = await intern.PutAsync($"/document/{page}/publish", Plan("de", Now.AddMinutes(5), null));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [TestCase(-1, null, "PublishTimeNeedsToBeInFuture")]
    [TestCase(null, -1, "UpublishTimeNeedsToBeInFuture")]
    [TestCase(10, 5, "UnpublishTimeNeedsToBeAfterPublishTime")]
    public async Task Times_that_make_no_sense_are_refused(int? publishIn, int? unpublishIn, string status)
    {
        var page = await editor.NewPageAsync("Unsinn");

        using var response = await editor.PutAsync($"/document/{page}/publish", Plan("de", At(publishIn), At(unpublishIn)));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain(status));
    }

    [Test]
    public async Task A_language_that_the_page_does_not_have_cannot_be_planned()
    {
        var page = await editor.NewPageAsync("Nur deutsch");

        using var response = await editor.PutAsync($"/document/{page}/publish", Plan("ar", At(5), null));

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("InvalidCulture"));
    }

    [Test]
    public async Task A_page_goes_on_the_site_and_leaves_it_when_it_was_planned_to()
    {
        var page = await editor.NewPageAsync("Sommerfest");

        using var planned = await editor.PutAsync($"/document/{page}/publish", Plan("de", At(5), At(60)));
        var before = await VariantAsync(page);
        await AfterAsync(TimeSpan.FromMinutes(6));
        var during = await VariantAsync(page);
        await AfterAsync(TimeSpan.FromMinutes(60));
        var after = await VariantAsync(page);

        Assert.Multiple(() =>
        {
            Assert.That(planned.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(State(before), Is.EqualTo("Draft"));
            Assert.That(before.GetProperty("scheduledPublishDate").ValueKind, Is.EqualTo(JsonValueKind.String));
            Assert.That(State(during), Is.EqualTo("Published"));
            Assert.That(during.GetProperty("scheduledPublishDate").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(during.GetProperty("scheduledUnpublishDate").ValueKind, Is.EqualTo(JsonValueKind.String));
            Assert.That(State(after), Is.EqualTo("Draft"));
            Assert.That(after.GetProperty("scheduledUnpublishDate").ValueKind, Is.EqualTo(JsonValueKind.Null));
        });
    }

    [Test]
    public async Task A_plan_can_be_taken_back()
    {
        var page = await editor.NewPageAsync("Doch nicht");
        using var planned = await editor.PutAsync($"/document/{page}/publish", Plan("de", At(5), null));

        using var cleared = await editor.PutAsync($"/document/{page}/publish", Plan("de", null, null));
        await AfterAsync(TimeSpan.FromMinutes(6));

        Assert.That(State(await VariantAsync(page)), Is.EqualTo("Draft"));
    }

    [Test]
    public async Task What_cannot_be_published_when_its_time_comes_stays_a_draft_and_the_operator_is_told()
    {
        var page = await editor.NewPageAsync("Unvollständig");
        using var planned = await editor.PutAsync($"/document/{page}/publish", Plan("de", At(5), null));
        await editor.SaveAsync(page, await editor.WithValueAsync(page, "title", "de", null));

        await AfterAsync(TimeSpan.FromMinutes(6));
        var variant = await VariantAsync(page);

        Assert.That(State(variant), Is.EqualTo("Draft"));
        Assert.That(variant.GetProperty("scheduledPublishDate").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(Site.Logs.Lines, Has.Some.Contains(page.ToString()).And.Contains("could not be carried out"));
    }

    [Test]
    public async Task Two_instances_publish_a_planned_page_once()
    {
        var page = await editor.NewPageAsync("Einmal");
        using var planned = await editor.PutAsync($"/document/{page}/publish", Plan("de", At(5), null));
        Site.Clock.Advance(TimeSpan.FromMinutes(6));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync()));
        await SignInAgainAsync();
        var log = await editor.GetJsonAsync($"/document/{page}/audit-log?skip=0&take=50");

        Assert.That(
            log.GetProperty("items").EnumerateArray().Count(entry => entry.GetProperty("logType").GetString() == "PublishVariant"),
            Is.EqualTo(1));
    }

    private static object Plan(string culture, DateTimeOffset? publish, DateTimeOffset? unpublish) =>
        new { publishSchedules = new[] { new { culture, schedule = new { publishTime = publish, unpublishTime = unpublish } } } };

    private static string? State(JsonElement variant) => variant.GetProperty("state").GetString();

    private DateTimeOffset? At(int? minutes) => minutes is { } given ? Now.AddMinutes(given) : null;

    private async Task<JsonElement> VariantAsync(Guid page) => (await editor.GetJsonAsync($"/document/{page}")).GetProperty("variants")[0];

    private async Task AfterAsync(TimeSpan time)
    {
        Site.Clock.Advance(time);
        await RunAsync();
        await SignInAgainAsync();
    }

    private async Task SignInAgainAsync()
    {
        editor.Dispose();
        await SignIn();
    }

    /// <summary>What the background service does at its next look, waited for.</summary>
    private async Task RunAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DocumentScheduling>().RunDueAsync(CancellationToken.None);
    }
}
