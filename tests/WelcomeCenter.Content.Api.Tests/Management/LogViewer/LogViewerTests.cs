using System.Net;
using WelcomeCenter.Content.Api.Management.LogViewer;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management.LogViewer;

/// <summary>The log of the instance in the client: files as the product writes them, of a year in which nothing else was written.</summary>
public sealed class LogViewerTests(DatabaseKind database) : AdministratorTests(database)
{
    private const string Days = "startDate=2021-03-10&endDate=2021-03-11";

    [OneTimeSetUp]
    public void WriteFiles()
    {
        Write("20210309", Event("2021-03-09T12:00:00Z", "Warning", "The day before"));
        Write(
            "20210310",
            Event("2021-03-10T12:00:00Z", null, "Page {Page} was saved", ", \"Page\": 7, \"SourceContext\": \"WelcomeCenter.Content\""),
            Event("2021-03-10T12:01:00Z", null, "Page {Page} was saved", ", \"Page\": 8, \"SourceContext\": \"WelcomeCenter.Content\""),
            Event("2021-03-10T12:02:00Z", "Error", "The disk is full", ", \"@x\": \"System.IO.IOException: No space left\\n   at Somewhere\", \"@tr\": \"0123456789abcdef0123456789abcdef\""));
        Write("20210310_001", Event("2021-03-10T12:03:00Z", "Warning", "Second file"));
        Write("20210311", Event("2021-03-11T12:00:00Z", "Fatal", "The end"), "{\"@t\":\"2021-03-11T12:00:01Z\",\"@mt\":\"half a li");
    }

    [Test]
    public async Task The_log_is_for_administrators()
    {
        using var coordinator = await Site.StaffAsync("coordinator");
        foreach (var path in new[] { "level", "level-count", "log", "message-template", "saved-search", "saved-search/a", "validate-logs-size" })
        {
            using var response = await coordinator.GetAsync($"/log-viewer/{path}");
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), path);
        }

        using var saved = await coordinator.PostAsync("/log-viewer/saved-search", new { name = "a", query = "b" });
        using var removed = await coordinator.DeleteAsync("/log-viewer/saved-search/a");
        Assert.That(new[] { saved.StatusCode, removed.StatusCode }, Is.All.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task The_newest_comes_first_and_pages_follow_each_other()
    {
        var first = await LogAsync("take=2");
        var second = await LogAsync("skip=2&take=2");
        var ascending = await LogAsync("orderDirection=Ascending&take=1");

        Assert.Multiple(() =>
        {
            Assert.That(first.Total, Is.EqualTo(5));
            Assert.That(first.Messages, Is.EqualTo(new[] { "The end", "Second file" }));
            Assert.That(second.Messages, Is.EqualTo(new[] { "The disk is full", "Page 8 was saved" }));
            Assert.That(ascending.Messages, Is.EqualTo(new[] { "Page 7 was saved" }));
        });
    }

    [TestCase("logLevel=Error", "The disk is full")]
    [TestCase("logLevel=Error&logLevel=Fatal", "The end", "The disk is full")]
    [TestCase("filterExpression=Page = 8", "Page 8 was saved")]
    [TestCase("filterExpression=Page > 7 and @Level = 'Information'", "Page 8 was saved")]
    [TestCase("filterExpression=Has(@Exception)", "The disk is full")]
    [TestCase("filterExpression=StartsWith(SourceContext, 'WelcomeCenter')", "Page 8 was saved", "Page 7 was saved")]
    [TestCase("filterExpression=@MessageTemplate = 'Page {Page} was saved'", "Page 8 was saved", "Page 7 was saved")]
    [TestCase("filterExpression=disk", "The disk is full")]
    [TestCase("filterExpression=Disk is", "The disk is full")]
    [TestCase("filterExpression=second file", "Second file")]
    [TestCase("filterExpression=' or '1'='1")]
    [TestCase("filterExpression=nothing like this")]
    public async Task A_filter_leaves_what_fits(string query, params string[] messages) =>
        Assert.That((await LogAsync(query)).Messages, Is.EqualTo(messages));

    [TestCase("filterExpression=IsMatch(@Message, '(a%2B)%2B$')")]
    [TestCase("filterExpression=IndexOfMatch(@Message, '(a%2B)%2B$') > 1")]
    [TestCase("logLevel=Loud")]
    [TestCase("startDate=yesterday")]
    [TestCase("startDate=2021-03-12&endDate=2021-03-11")]
    public async Task What_cannot_be_answered_or_could_take_for_ever_is_refused(string query)
    {
        using var response = await Administrator.GetAsync($"/log-viewer/log?{query}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_filter_of_great_length_is_refused()
    {
        using var response = await Administrator.GetAsync($"/log-viewer/log?filterExpression={new string('a', 501)}");

        Assert.That(await response.OperationStatus(), Is.EqualTo("InvalidLogFilter"));
    }

    [Test]
    public async Task An_event_tells_all_about_itself()
    {
        var page = await Administrator.GetJsonAsync($"/log-viewer/log?{Days}&logLevel=Error");

        var logEvent = page.GetProperty("items")[0];
        var properties = logEvent.GetProperty("properties").EnumerateArray().ToDictionary(property => property.GetProperty("name").GetString()!, property => property.GetProperty("value").GetString());
        Assert.Multiple(() =>
        {
            Assert.That(logEvent.GetProperty("timestamp").GetDateTimeOffset(), Is.EqualTo(DateTimeOffset.Parse("2021-03-10T12:02:00Z", null)));
            Assert.That(logEvent.GetProperty("level").GetString(), Is.EqualTo("Error"));
            Assert.That(logEvent.GetProperty("exception").GetString(), Does.StartWith("System.IO.IOException: No space left").And.Contain("at Somewhere"));
            Assert.That(properties["TraceId"], Is.EqualTo("0123456789abcdef0123456789abcdef"));
        });
    }

    [Test]
    public async Task Levels_and_templates_are_counted()
    {
        var levels = await Administrator.GetJsonAsync($"/log-viewer/level-count?{Days}");
        var templates = await Administrator.GetJsonAsync($"/log-viewer/message-template?{Days}&take=1");

        Assert.Multiple(() =>
        {
            Assert.That(levels.EnumerateObject().Select(level => $"{level.Name} {level.Value}"), Is.EqualTo(new[] { "information 2", "debug 0", "warning 1", "error 1", "fatal 1" }));
            Assert.That(templates.GetProperty("total").GetInt32(), Is.EqualTo(4));
            Assert.That(templates.GetProperty("items")[0].GetProperty("messageTemplate").GetString(), Is.EqualTo("Page {Page} was saved"));
            Assert.That(templates.GetProperty("items")[0].GetProperty("count").GetInt32(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task The_settings_of_the_log_are_told_by_the_names_of_the_contract()
    {
        var loggers = (await Administrator.GetJsonAsync("/log-viewer/level")).GetProperty("items").EnumerateArray()
            .Select(logger => $"{logger.GetProperty("name").GetString()} {logger.GetProperty("level").GetString()}");

        Assert.That(loggers, Does.Contain("Global Information").And.Contain("Microsoft.AspNetCore Warning"));
    }

    [Test]
    public async Task Days_with_a_very_large_log_are_refused_before_they_are_read()
    {
        var large = FileOf("20200101");
        using (var file = File.Create(large))
        {
            file.SetLength(100_000_001);
        }

        using var size = await Administrator.GetAsync("/log-viewer/validate-logs-size?startDate=2020-01-01&endDate=2020-01-01");
        using var log = await Administrator.GetAsync("/log-viewer/log?startDate=2020-01-01&endDate=2020-01-01");
        using var others = await Administrator.GetAsync($"/log-viewer/validate-logs-size?{Days}");

        File.Delete(large);
        Assert.That(await size.OperationStatus(), Is.EqualTo("CancelledByLogsSizeValidation"));
        Assert.That(await log.OperationStatus(), Is.EqualTo("CancelledByLogsSizeValidation"));
        Assert.That(others.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_search_is_kept_under_its_name_until_it_is_removed()
    {
        using var saved = await Administrator.PostAsync("/log-viewer/saved-search", new { name = "Fehler/Störungen", query = "@Level='Error'" });
        using var twice = await Administrator.PostAsync("/log-viewer/saved-search", new { name = "Fehler/Störungen", query = "x" });
        var all = await Administrator.GetJsonAsync("/log-viewer/saved-search");
        var one = await Administrator.GetJsonAsync($"/log-viewer/saved-search/{Uri.EscapeDataString("Fehler/Störungen")}");
        using var removed = await Administrator.DeleteAsync($"/log-viewer/saved-search/{Uri.EscapeDataString("Fehler/Störungen")}");
        using var again = await Administrator.DeleteAsync($"/log-viewer/saved-search/{Uri.EscapeDataString("Fehler/Störungen")}");

        Assert.Multiple(async () =>
        {
            Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(await twice.OperationStatus(), Is.EqualTo("DuplicateLogSearch"));
            Assert.That(all.GetProperty("items").EnumerateArray().Select(search => search.GetProperty("name").GetString()), Does.Contain("Fehler/Störungen"));
            Assert.That(one.GetProperty("query").GetString(), Is.EqualTo("@Level='Error'"));
            Assert.That(removed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        });
    }

    [TestCase("", "x")]
    [TestCase("x", " ")]
    [TestCase(null, null)]
    public async Task A_search_needs_a_name_and_a_query(string? name, string? query)
    {
        using var response = await Administrator.PostAsync("/log-viewer/saved-search", new { name, query });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private static string Event(string at, string? level, string template, string more = "") =>
        $"{{\"@t\":\"{at}\",\"@mt\":\"{template}\"{(level is null ? string.Empty : $",\"@l\":\"{level}\"")}{more}}}";

    private void Write(string day, params string[] lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(day))!);
        File.WriteAllText(FileOf(day), string.Join('\n', lines));
    }

    private string FileOf(string day) => Path.Combine(Site.DataDirectory, "logs", $"{LogFiles.NamePrefix}{day}.json");

    private async Task<(int Total, string[] Messages)> LogAsync(string query)
    {
        var page = await Administrator.GetJsonAsync($"/log-viewer/log?{Days}&{query}");
        return (page.GetProperty("total").GetInt32(), [.. page.GetProperty("items").EnumerateArray().Select(logEvent => logEvent.GetProperty("renderedMessage").GetString()!)]);
    }
}
