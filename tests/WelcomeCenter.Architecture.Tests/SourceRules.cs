using System.Text.RegularExpressions;

namespace WelcomeCenter.Architecture.Tests;

public sealed class SourceRules
{
    private static readonly string[] Generated = ["/Migrations/", "/obj/", "/bin/", "/dist/", "/node_modules/", "/src/api/"];

    [Test]
    public void No_file_is_longer_than_400_lines_and_no_view_than_200()
    {
        var tooLong = from file in Sources("*.cs", "*.ts", "*.cshtml")
                      let lines = File.ReadLines(file).Count()
                      where lines > (file.EndsWith(".cshtml", StringComparison.Ordinal) ? 200 : 400)
                      select $"{Name(file)}: {lines} lines";

        Assert.That(tooLong, Is.Empty);
    }

    [TestCase(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", TestName = "Time comes from TimeProvider")]
    [TestCase(@"\.GetAwaiter\(\)\.GetResult\(\)|(\b[a-z]\w*|\))\.Result\b|\.Wait\(\)|Thread\.Sleep|async void", TestName = "Nothing waits for a task by blocking")]
    [TestCase(@"NotImplementedException|\bFIXME\b|\bHACK\b|\bTODO\b(?!.*#\d)", TestName = "Nothing is left as a stub or an unnumbered note")]
    [TestCase(@"#pragma warning disable(?!.*//)", TestName = "No warning is silenced without its reason")]
    [TestCase(@"\b(class|record|struct|interface) \w+(Helper|Manager|Util|Utils|Utilities)\b", TestName = "Nothing is called helper, manager or util")]
    [TestCase(@"[lL]ogger\.Log[A-Z]", TestName = "A log line is written by its LoggerMessage")]
    [TestCase(@"catch( \(Exception\b[^)]*\))?\s*$", TestName = "Nothing is caught without saying when")]
    public void The_source_keeps_the_rule(string forbidden) => Assert.That(Lines(Sources("*.cs", "*.cshtml", "*.ts"), forbidden), Is.Empty);

    [Test]
    public void The_host_asks_the_parts_and_never_their_databases() =>
        Assert.That(Lines(Sources("*.cs", "*.cshtml").Where(file => Name(file).StartsWith("src/WelcomeCenter.Web/", StringComparison.Ordinal)), "DbContext|DbSet"), Is.Empty);

    [Test]
    public void Lock_files_name_no_registry_host()
    {
        var hosts = File.ReadLines(Checkout.File("package-lock.json")).Where(line => line.Contains("\"resolved\": \"http", StringComparison.Ordinal));

        Assert.That(hosts, Is.Empty);
    }

    private static IEnumerable<string> Lines(IEnumerable<string> files, string pattern) =>
        from file in files
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        where Regex.IsMatch(line.Text, pattern)
        select $"{Name(file)}:{line.Number}: {line.Text.Trim()}";

    private static IEnumerable<string> Sources(params string[] patterns) =>
        from pattern in patterns
        from file in Directory.EnumerateFiles(Checkout.File("src"), pattern, SearchOption.AllDirectories)
        where !Generated.Any(part => Normal(file).Contains(part, StringComparison.Ordinal))
        select file;

    private static string Name(string file) => Normal(Path.GetRelativePath(Checkout.Root, file));

    private static string Normal(string file) => file.Replace('\\', '/');
}
