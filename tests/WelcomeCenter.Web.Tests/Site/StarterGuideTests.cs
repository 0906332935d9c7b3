using System.Xml.Linq;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site;

public sealed class StarterGuideTests
{
    private static readonly XElement[] Guides =
    [
        .. Directory.GetFiles(Repository.Folder("uSync", "v17", "Content"), "*.config")
            .Select(file => XDocument.Load(file).Root!)
            .Where(document => document.Element("Info")?.Element("ContentType")?.Value == "guide")
            .OrderBy(document => (int)document.Element("Info")!.Element("SortOrder")!),
    ];

    [Test]
    public void Every_need_area_has_one_guide_in_the_order_in_which_areas_are_listed() =>
        Assert.That(Guides.Select(guide => Value(guide, "needArea")), Is.EqualTo(NeedAreas.All));

    [Test]
    public void Every_guide_names_a_sign_that_is_drawn()
    {
        var drawn = File.ReadAllText(Path.Combine(Repository.Folder("src", "WelcomeCenter.Web", "Site", "Shared"), "_Icon.cshtml"));

        Assert.That(Guides.Select(guide => Value(guide, "icon")).Where(icon => !drawn.Contains($"case \"{icon}\":", StringComparison.Ordinal)), Is.Empty);
    }

    private static string? Value(XElement guide, string property) => guide.Element("Properties")?.Element(property)?.Element("Value")?.Value;
}
