using System.Reflection;
using System.Xml.Linq;

namespace WelcomeCenter.Architecture.Tests;

public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["WelcomeCenter.Core"] = [],
        ["WelcomeCenter.Content"] = [],
        ["WelcomeCenter.Print"] = [],
        ["WelcomeCenter.Content.Api"] = ["WelcomeCenter.Content"],
        ["WelcomeCenter.Storage.Sqlite"] = ["WelcomeCenter.Core", "WelcomeCenter.Content"],
        ["WelcomeCenter.Storage.PostgreSql"] = ["WelcomeCenter.Core", "WelcomeCenter.Content"],
    };

    // Tables of users and keys; they know Entity Framework, not HTTP.
    private static readonly string[] StoresOfTheFramework =
        ["Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.AspNetCore.DataProtection.EntityFrameworkCore"];

    private static IEnumerable<string> Parts => Allowed.Keys;

    private static IEnumerable<string> WithoutHttp =>
        Parts.Where(part => part is not "WelcomeCenter.Content.Api");

    private static IEnumerable<string> WithoutProvider =>
        [.. Parts.Where(part => !part.StartsWith("WelcomeCenter.Storage.", StringComparison.Ordinal)), "WelcomeCenter.Web"];

    [Test]
    public void Every_part_but_the_host_stands_in_the_table()
    {
        var projects = Directory.EnumerateFiles(Checkout.File("src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);

        Assert.That(projects, Is.EquivalentTo(Parts.Append("WelcomeCenter.Web")));
    }

    // The compiler leaves out of an assembly what the project references and does not use.
    [TestCaseSource(nameof(Parts))]
    public void A_part_knows_only_the_parts_below_it(string part)
    {
        var project = XDocument.Load(Checkout.File("src", part, part + ".csproj"));
        var known = project.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!))
            .Union(References(part).Where(name => name.StartsWith("WelcomeCenter.", StringComparison.Ordinal)));

        Assert.That(known.Except(Allowed[part]), Is.Empty);
    }

    [TestCaseSource(nameof(WithoutHttp))]
    public void Only_the_host_and_the_content_API_know_ASP_NET_Core(string part)
    {
        var web = References(part).Where(name =>
            name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !StoresOfTheFramework.Contains(name));

        Assert.That(web, Is.Empty);
    }

    [TestCaseSource(nameof(WithoutProvider))]
    public void Only_storage_knows_a_database_provider(string part)
    {
        var providers = References(part).Where(name =>
            name.Contains("Sqlite", StringComparison.OrdinalIgnoreCase) || name.Contains("Npgsql", StringComparison.OrdinalIgnoreCase));

        Assert.That(providers.Except(["WelcomeCenter.Storage.Sqlite"]), Is.Empty);
    }

    private static IEnumerable<string> References(string part) =>
        Assembly.Load(part).GetReferencedAssemblies().Select(reference => reference.Name!);
}
