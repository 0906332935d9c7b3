using System.Xml.Linq;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site;

public sealed class StarterGuideTests
{
    private static readonly XElement[] Documents =
        [.. Directory.GetFiles(Repository.Folder("uSync", "v17", "Content"), "*.config").Select(file => XDocument.Load(file).Root!)];

    private static readonly XElement[] Guides = [.. OfType("guide")];

    [Test]
    public void Every_need_area_has_one_guide_in_the_order_in_which_areas_are_listed() =>
        Assert.That(Guides.Select(guide => Value(guide, "needArea")), Is.EqualTo(NeedAreas.All));

    [TestCase("guide")]
    [TestCase("occasion")]
    public void Every_guide_and_every_occasion_names_a_sign_that_is_drawn(string type)
    {
        var drawn = File.ReadAllText(Path.Combine(Repository.Folder("src", "WelcomeCenter.Web", "Site", "Shared"), "_Icon.cshtml"));

        Assert.That(OfType(type).Select(document => Value(document, "icon")).Where(icon => !drawn.Contains($"case \"{icon}\":", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<XElement> OfType(string type) => Documents
        .Where(document => document.Element("Info")?.Element("ContentType")?.Value == type)
        .OrderBy(document => (int)document.Element("Info")!.Element("SortOrder")!);

    private static string? Value(XElement guide, string property) => guide.Element("Properties")?.Element(property)?.Element("Value")?.Value;
}
