using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using NJsonSchema.Validation;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>What the client's own types say of the Management API, read anew from the installed package (<c>client-types.mjs</c>).</summary>
internal sealed class ClientContract
{
    private static readonly Lazy<Task<ClientContract>> Installed = new(ReadAsync);

    private readonly SortedDictionary<string, SortedDictionary<int, JsonSchema>> operations = new(StringComparer.Ordinal);

    /// <summary>Method and address of all that the client can ask, with parameters as in <c>{id}</c>.</summary>
    public IEnumerable<string> Operations => operations.Keys;

    public static Task<ClientContract> OfThePackageAsync() => Installed.Value;

    /// <summary>The operation behind one of our routes, whatever either calls its parameters; null where the client knows none.</summary>
    public string? Find(string method, string route) =>
        operations.Keys.FirstOrDefault(operation => operation == $"{method} {route}")
        ?? operations.Keys.FirstOrDefault(operation => Shape(operation) == Shape($"{method} {route}"));

    /// <returns>What in the answer is not what the operation promises; empty where everything is.</returns>
    public IReadOnlyList<string> Deviations(string operation, int status, string body)
    {
        var statuses = operations[operation];
        if (!statuses.TryGetValue(status, out var schema))
        {
            return [$"status {status} is not one of {string.Join(", ", statuses.Keys)}"];
        }

        if (schema is { Reference: null, Type: JsonObjectType.None, AnyOf.Count: 0, Item: null })
        {
            return [];
        }

        return body.Length is 0 ? ["the body is empty"] : [.. schema.Validate(body).SelectMany(Leaves).Distinct()];
    }

    /// <summary>Of a type that may be one of several, the one that fits best says why it does not.</summary>
    private static IEnumerable<string> Leaves(ValidationError error) => error switch
    {
        ChildSchemaValidationError { Errors.Count: > 0 } several => several.Errors.MinBy(pair => pair.Value.Count).Value.SelectMany(Leaves),
        MultiTypeValidationError { Errors.Count: > 0 } several => several.Errors.MinBy(pair => pair.Value.Count).Value.SelectMany(Leaves),
        _ => [$"{Regex.Replace(error.Path ?? string.Empty, @"\[\d+\]", "[]")}: {error.Kind}"],
    };

    private static string Shape(string operation) => Regex.Replace(operation, @"\{[^}]*\}", "{}");

    private static async Task<ClientContract> ReadAsync()
    {
        var types = JsonNode.Parse(await ClientTypesAsync())!;
        var definitions = types["definitions"]!.DeepClone().AsObject();
        var answers =
            from operation in types["operations"]!.AsArray()
            from status in operation["statuses"]!.AsObject()
            select (Operation: $"{operation["method"]} {operation["url"]}", Status: int.Parse(status.Key, null), Schema: status.Value!.DeepClone());
        var all = answers.ToList();
        all.ForEach(answer => definitions.Add($"{answer.Operation} {answer.Status}", answer.Schema));

        var parsed = await JsonSchema.FromJsonAsync(new JsonObject { ["definitions"] = definitions }.ToJsonString());
        var contract = new ClientContract();
        foreach (var (operation, status, _) in all)
        {
            contract.operations.TryAdd(operation, []);
            contract.operations[operation][status] = parsed.Definitions[$"{operation} {status}"];
        }

        return contract;
    }

    private static async Task<string> ClientTypesAsync()
    {
        var script = Repository.Folder("tests", "WelcomeCenter.Content.Api.Tests", "Contract", "client-types.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return node.ExitCode is 0 ? output : throw new InvalidOperationException($"The client's types cannot be read: {await errors}");
    }
}
