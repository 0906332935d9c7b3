using System.Net;
using System.Text.Json;
using WelcomeCenter.Content.Api.Tests.Management;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Delivery;

public sealed class ContentDeliveryTests(DatabaseKind database) : SiteTests(database)
{
    private DeliveryReader reader = null!;

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Umbraco:CMS:DeliveryApi:Enabled"] = "true",
        ["Umbraco:CMS:DeliveryApi:ApiKey"] = "only-for-tests",
        ["Umbraco:CMS:DeliveryApi:DisallowedContentTypeAliases:0"] = "consultation",
    };

    [OneTimeSetUp]
    public void Open() => reader = new DeliveryReader(Site);

    [OneTimeTearDown]
    public void Close() => reader?.Dispose();

    [Test]
    public async Task A_draft_is_shown_to_nobody_without_the_key()
    {
        using var editor = await Site.StaffAsync("editor");
        var page = await editor.NewPageAsync("Entwurf");

        using var stranger = await reader.GetAsync($"/content/item/{page}");
        using var without = await reader.GetAsync($"/content/item/{page}", ("Preview", "true"));
        using var wrong = await reader.GetAsync($"/content/item/{page}", ("Preview", "true"), ("Api-Key", "guessed"));
        using var with = await reader.GetAsync($"/content/item/preview-{page}", ("Preview", "true"), ("Api-Key", "only-for-tests"));

        Assert.Multiple(async () =>
        {
            Assert.That(stranger.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(without.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(await with.Content.ReadAsStringAsync(), Does.Contain("Entwurf"));
        });
    }

    [TestCase("?filter=colour:red", "Filter option not found", "One of the attempted 'filter' options does not exist")]
    [TestCase("?fetch=cousins:/", "Selector option not found", "The attempted 'fetch' option does not exist")]
    [TestCase("?sort=beauty:asc", "Sort option not found", "One of the attempted 'sort' options does not exist")]
    [TestCase("?filter=createDate%3Eyesterday", "Filter option not found", "One of the attempted 'filter' options does not exist")]
    public async Task An_unknown_option_is_refused_in_the_words_of_the_contract(string query, string title, string detail)
    {
        using var response = await reader.GetAsync("/content" + query);

        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((problem.GetProperty("title").GetString(), problem.GetProperty("detail").GetString()), Is.EqualTo((title, detail)));
    }

    [TestCase("/content/item/gibt/es/nicht")]
    [TestCase("/content/item/00000000-0000-0000-0000-000000000001")]
    [TestCase("/content/item/%2e%2e%2f%2e%2e")]
    [TestCase("/content/item/beratung-anfragen")]
    public async Task What_does_not_exist_or_may_not_leave_is_not_found(string path)
    {
        using var response = await reader.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task An_unknown_start_item_is_said()
    {
        using var response = await reader.GetAsync("/content", ("Start-Item", "nirgends"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("The Start-Item could not be found"));
    }

    [Test]
    public async Task A_guide_has_its_route_its_cultures_and_every_property_of_its_type()
    {
        var guide = await reader.ReadAsync("/content/item/themen/wohnung-finden");

        Assert.Multiple(() =>
        {
            Assert.That(guide.GetProperty("contentType").GetString(), Is.EqualTo("guide"));
            Assert.That(guide.GetProperty("route").GetProperty("path").GetString(), Is.EqualTo("/themen/wohnung-finden/"));
            Assert.That(guide.GetProperty("route").GetProperty("startItem").GetProperty("path").GetString(), Is.EqualTo("start"));
            Assert.That(guide.GetProperty("cultures").EnumerateObject().Select(culture => culture.Name), Is.EquivalentTo(new[] { "ar", "de", "en", "ro", "tr", "uk" }));
            Assert.That(guide.GetProperty("properties").GetProperty("title").GetString(), Is.Not.Empty);
            Assert.That(guide.GetProperty("properties").GetProperty("steps").GetProperty("items")[0].GetProperty("content").GetProperty("properties").EnumerateObject(), Is.Not.Empty);
            Assert.That(guide.GetProperty("createDate").GetString(), Does.EndWith("Z"));
        });
    }

    [TestCase("/content/item/themen/wohnung-finden", "ar", ExpectedResult = HttpStatusCode.NotFound)]
    [TestCase("/content/item/ar/المواضيع/العثور-على-سكن", null, ExpectedResult = HttpStatusCode.OK)]
    [TestCase("/content/item/themen%2Fwohnung-finden", null, ExpectedResult = HttpStatusCode.OK)]
    [TestCase("/content/item/themen/wohnung-finden", "ar,de;q=0.9", ExpectedResult = HttpStatusCode.OK)]
    [TestCase("/content/item/", "ar", ExpectedResult = HttpStatusCode.OK)]
    public async Task<HttpStatusCode> The_language_is_that_of_the_header_else_of_the_path_else_the_default(string path, string? language)
    {
        using var response = await reader.GetAsync(path, language is null ? [] : [("Accept-Language", language)]);

        return response.StatusCode;
    }

    [Test]
    public async Task Lists_are_fetched_filtered_sorted_and_paged()
    {
        var guides = await reader.ReadAsync("/content?fetch=children:/themen&filter=contentType:guide&sort=name:desc&take=2");
        var all = await reader.ReadAsync("/content?fetch=descendants:/themen&take=100");
        var named = await reader.ReadAsync("/content?filter=name:wohnung&filter=contentType:!term");
        var nothing = await reader.ReadAsync("/content?fetch=children:/gibt-es-nicht");
        var ancestors = await reader.ReadAsync("/content?fetch=ancestors:/themen/wohnung-finden");
        var names = guides.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(guides.GetProperty("total").GetInt32(), Is.EqualTo(all.GetProperty("total").GetInt32()).And.GreaterThan(2));
            Assert.That(names, Has.Count.EqualTo(2).And.Ordered.Descending.Using<string>(StringComparer.CurrentCultureIgnoreCase));
            Assert.That(named.GetProperty("total").GetInt32(), Is.EqualTo(1));
            Assert.That(nothing.GetProperty("total").GetInt32(), Is.Zero);
            Assert.That(ancestors.GetProperty("total").GetInt32(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task Picked_items_open_only_when_asked_and_fields_narrow_what_comes()
    {
        var plain = Partner(await reader.ReadAsync("/content/item/themen/deutsch-lernen"));
        var open = Partner(await reader.ReadAsync("/content/item/themen/deutsch-lernen?expand=properties[partners]"));
        var narrow = await reader.ReadAsync("/content/item/themen/deutsch-lernen?expand=properties[$all]&fields=properties[title,partners[properties[title]]]");

        Assert.Multiple(() =>
        {
            Assert.That(plain.GetProperty("properties").EnumerateObject(), Is.Empty);
            Assert.That(open.GetProperty("properties").EnumerateObject().Count(), Is.GreaterThan(3));
            Assert.That(narrow.GetProperty("properties").EnumerateObject().Select(property => property.Name), Is.EquivalentTo(new[] { "title", "partners" }));
            Assert.That(Partner(narrow).GetProperty("properties").EnumerateObject().Select(property => property.Name), Is.EqualTo(new[] { "title" }));
            Assert.That(plain.TryGetProperty("cultures", out _), Is.False);
        });
    }

    [Test]
    public async Task A_change_is_delivered_as_soon_as_it_is_published_and_the_old_path_leads_on()
    {
        using var editor = await Site.StaffAsync("editor");
        var page = await editor.NewPageAsync("Alte Adresse");
        using var first = await editor.PublishAsync(page, "de");
        var before = await reader.ReadAsync("/content/item/alte-adresse");
        var renamed = await editor.WithValueAsync(page, "title", "de", "Neue Adresse");
        renamed["variants"]![0]!["name"] = "Neue Adresse";
        await editor.SaveAsync(page, renamed);
        using var second = await editor.PublishAsync(page, "de");

        using var moved = await reader.GetAsync("/content/item/alte-adresse");

        Assert.Multiple(() =>
        {
            Assert.That(before.GetProperty("name").GetString(), Is.EqualTo("Alte Adresse"));
            Assert.That(moved.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
            Assert.That(moved.Headers.Location?.OriginalString, Is.EqualTo("/neue-adresse/"));
            Assert.That(moved.Headers.GetValues("Location-Start-Item-Path").Single(), Is.EqualTo("start"));
        });
    }

    private static JsonElement Partner(JsonElement guide) => guide.GetProperty("properties").GetProperty("partners")[0];
}
