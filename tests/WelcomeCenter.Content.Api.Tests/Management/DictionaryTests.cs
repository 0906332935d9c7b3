using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management;

public sealed class DictionaryTests(DatabaseKind database) : SiteTests(database)
{
    [Test]
    public async Task A_word_is_created_translated_and_deleted()
    {
        using var editor = await Site.StaffAsync("editor");
        var id = Guid.NewGuid();

        using var created = await editor.PostAsync("/dictionary", new { id, name = "Test.Word", translations = Array.Empty<object>() });
        using var again = await editor.PostAsync("/dictionary", new { id = Guid.NewGuid(), name = "Test.Word", translations = Array.Empty<object>() });
        using var translated = await editor.PutAsync(
            $"/dictionary/{id}",
            new { name = "Test.Word", translations = new[] { new { isoCode = "ar", translation = "كلمة" } } });
        var read = await editor.GetJsonAsync($"/dictionary/{id}");
        using var deleted = await editor.DeleteAsync($"/dictionary/{id}");

        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(created.Headers.GetValues("Umb-Generated-Resource").Single(), Is.EqualTo(id.ToString()));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(translated.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(read.GetProperty("translations")[0].GetProperty("translation").GetString(), Is.EqualTo("كلمة"));
        Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
