using System.Text.RegularExpressions;

namespace WelcomeCenter.Architecture.Tests;

public sealed class SourceRules
{
    private static readonly string[] Generated = ["/Migrations/", "/obj/", "/bin/", "/dist/", "/node_modules/", "/src/api/"];

    [Test]
    public void No_file_is_longer_than_400_lines_and_no_view_than_200()
    {
        var tooLong = Sources("*.cs", "*.ts").Where(file => File.ReadLines(file).Count() > 400)
            .Concat(Sources("*.cshtml").Where(file => File.ReadLines(file).Count() > 200));

        Assert.That(tooLong.Select(Name), Is.Empty);
    }

    [TestCase(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", TestName = "Time comes from TimeProvider")]
    [TestCase(@"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)|Thread\.Sleep|async void", TestName = "Nothing waits for a task by blocking")]
    [TestCase(@"NotImplementedException|\bFIXME\b|\bHACK\b|\bTODO\b(?!.*#\d)", TestName = "Nothing is left as a stub or an unnumbered note")]
    [TestCase(@"#pragma warning disable(?!.*//)", TestName = "No warning is silenced without its reason")]
    [TestCase(@"\bclass \w+(Helper|Manager|Util|Utils|Utilities)\b", TestName = "No class is called helper, manager or util")]
    public void The_source_keeps_the_rule(string forbidden)
    {
        var offences = from file in Sources("*.cs")
                       from line in File.ReadLines(file).Select((text, index) => (text, Number: index + 1))
                       where Regex.IsMatch(line.text, forbidden)
                       select $"{Name(file)}:{line.Number}";

        Assert.That(offences, Is.Empty);
    }

    [Test]
    public void Lock_files_name_no_registry_host()
    {
        var hosts = File.ReadLines(Checkout.File("package-lock.json")).Where(line => line.Contains("\"resolved\": \"http", StringComparison.Ordinal));

        Assert.That(hosts, Is.Empty);
    }

    private static IEnumerable<string> Sources(params string[] patterns) =>
        from pattern in patterns
        from file in Directory.EnumerateFiles(Checkout.File("src"), pattern, SearchOption.AllDirectories)
        where !Generated.Any(part => Normal(file).Contains(part, StringComparison.Ordinal))
        select file;

    private static string Name(string file) => Path.GetRelativePath(Checkout.Root, file);

    private static string Normal(string file) => file.Replace('\\', '/');
}
