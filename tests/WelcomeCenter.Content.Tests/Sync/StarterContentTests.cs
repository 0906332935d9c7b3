using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using WelcomeCenter.Content.PropertyEditors.RichText;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Tests.Sync;

/// <summary>What ships in <c>uSync/</c> reaches readers as it was written.</summary>
internal sealed partial class StarterContentTests
{
    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Repository.Folder("uSync", "v17", "Content"), "*.config").Select(path => Path.GetFileName(path));

    [TestCaseSource(nameof(Files))]
    public void No_word_is_lost_where_pages_clean_the_text(string file)
    {
        var values = XDocument.Load(Repository.Folder("uSync", "v17", "Content", file)).Descendants("Value").Select(value => value.Value);

        var markup = values.Where(value => value.StartsWith('{')).SelectMany(value => Markup(JsonDocument.Parse(value).RootElement)).ToList();

        Assert.That(markup.Select(RichTextSanitizer.Clean).Select(Plain), Is.EqualTo(markup.Select(Plain)));
    }

    private static IEnumerable<string> Markup(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.NameEquals("markup") ? [member.Value.GetString() ?? string.Empty] : Markup(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Markup),
        _ => [],
    };

    private static string Plain(string markup) => System.Net.WebUtility.HtmlDecode(Tag().Replace(markup, " "));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
