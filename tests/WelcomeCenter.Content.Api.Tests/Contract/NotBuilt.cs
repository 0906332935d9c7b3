using System.Text.RegularExpressions;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>A row of the table in <c>docs/contracts.md</c>: <c>GET /address</c> for one operation, <c>/address…</c> for all that begin so.</summary>
internal sealed partial record NotBuilt(string? Method, string Address, bool IsBeginning)
{
    private const string Heading = "## Operations that are not built";

    public static IReadOnlyList<NotBuilt> Read()
    {
        var text = File.ReadAllText(Repository.Folder("docs", "contracts.md"));
        var section = text[text.IndexOf(Heading, StringComparison.Ordinal)..].Split("\n## ")[0];
        var addresses = section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => Quoted().Matches(line.Split('|')[1]));
        return [.. addresses.Select(match => new NotBuilt(
            match.Groups["method"] is { Success: true, Value: var method } ? method : null,
            match.Groups["address"].Value,
            match.Groups["more"].Success))];
    }

    /// <param name="operation">Method and full address.</param>
    public bool Covers(string operation)
    {
        var (method, address) = (operation.Split(' ')[0], Version().Replace(operation.Split(' ')[1], string.Empty));
        return (Method is null || Method == method) && (IsBeginning ? address.StartsWith(Address, StringComparison.Ordinal) : address == Address);
    }

    [GeneratedRegex("`((?<method>[A-Z]+) )?(?<address>/[^`…]*)(?<more>…)?`")]
    private static partial Regex Quoted();

    [GeneratedRegex("^/umbraco/management/api/v[0-9.]+")]
    private static partial Regex Version();
}
