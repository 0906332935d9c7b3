using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>Every endpoint of the Management API answers real requests as the types of the client's package say.</summary>
[TestFixtureSource(typeof(EachDatabase))]
public sealed class ContractTests(DatabaseKind database)
{
    private const string Management = "/umbraco/management/api/";

    /// <summary>Part of signing in, whose answers have no type in the package: forms, redirects, tokens; and the answer to what is not built.</summary>
    private static readonly string[] OutsideTheTypes =
        ["/security/back-office/authorize", "/security/back-office/login", "/security/back-office/verify-2fa", "/security/back-office/signout", "/security/back-office/token", "/security/back-office/graphics", "{unknown}"];

    private readonly AnswerRecorder recorder = new();
    private TestSite site = null!;
    private ClientContract contract = null!;

    [OneTimeSetUp]
    public async Task Walk()
    {
        contract = await ClientContract.OfThePackageAsync();
        site = await TestSite.StartAsync(
            database,
            new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" },
            builder =>
            {
                TestSite.KeepLogFiles(builder);
                builder.Services.AddSingleton<IStartupFilter>(recorder);
            });
        using var administrator = await StaffClient.AdministratorAsync(site);
        await DocumentWalk.WalkAsync(administrator);
        await MediaWalk.WalkAsync(administrator);
        await WordsWalk.WalkAsync(administrator);
        await SettingsWalk.WalkAsync(administrator);
        await BlueprintWalk.WalkAsync(administrator);
        await SchemaWalk.WalkAsync(administrator);
        await PeopleWalk.WalkAsync(site, administrator);
        await AccountWalk.WalkAsync(site, administrator);
    }

    [OneTimeTearDown]
    public async Task StopSite() => await (site?.DisposeAsync() ?? ValueTask.CompletedTask);

    [Test]
    public void Every_endpoint_was_asked_and_answered()
    {
        var answered = recorder.Answers.Where(answer => answer.Status is < 400 or 501).Select(answer => $"{answer.Method} {answer.Route}").ToHashSet();

        Assert.That(Endpoints().Except(answered), Is.Empty, "These want a request in a walk beside this test.");
    }

    [Test]
    public void Every_endpoint_is_one_that_the_client_knows()
    {
        var unknown = Endpoints().Where(endpoint => contract.Find(endpoint.Split(' ')[0], endpoint.Split(' ')[1]) is null);

        Assert.That(unknown, Is.Empty);
    }

    [Test]
    public void Every_answer_is_what_the_types_of_the_client_say()
    {
        var deviations = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var answer in recorder.Answers.Where(answer => answer.Status is < 400 && !IsOutside(answer.Route)))
        {
            if (contract.Find(answer.Method, answer.Route) is { } operation && !IsRootOfTheTree(answer) && !IsOfTheProvider(answer))
            {
                deviations.UnionWith(contract.Deviations(operation, answer.Status, answer.Body).Select(deviation => $"{operation}: {deviation}"));
            }
        }

        Assert.That(deviations, Is.Empty, string.Join(Environment.NewLine, deviations));
    }

    [Test]
    public void Every_refusal_is_problem_details()
    {
        var others = recorder.Answers
            .Where(answer => answer.Status is >= 400 && !IsOutside(answer.Route) && answer.ContentType != "application/problem+json")
            .Select(answer => $"{answer.Method} {answer.Route}: {answer.Status} {answer.ContentType}");

        Assert.That(others, Is.Empty);
    }

    [Test]
    public void What_the_client_knows_and_we_do_not_build_stands_in_the_documentation_and_nothing_else_does()
    {
        var built = Endpoints().Select(endpoint => contract.Find(endpoint.Split(' ')[0], endpoint.Split(' ')[1])).ToHashSet();
        var open = contract.Operations.Except(built).Where(operation => !IsOutside(operation!)).ToList();
        var rows = NotBuilt.Read();

        Assert.Multiple(() =>
        {
            Assert.That(open.Where(operation => !rows.Any(row => row.Covers(operation!))), Is.Empty, "These want a row in docs/contracts.md.");
            Assert.That(rows.Where(row => !open.Any(operation => row.Covers(operation!))), Is.Empty, "These rows of docs/contracts.md speak of what is built.");
        });
    }

    private static bool IsOutside(string route) => OutsideTheTypes.Any(part => route.Contains(part, StringComparison.Ordinal));

    /// <summary>The types know no null here, but the client restores to the root only when it gets one.</summary>
    private static bool IsRootOfTheTree(Answer answer) => answer.Route.EndsWith("/original-parent", StringComparison.Ordinal) && answer.Body == "null";

    /// <summary>The types know only an empty set-up, but the client hands on what the provider of a second factor says.</summary>
    private static bool IsOfTheProvider(Answer answer) => answer.Route.Contains("/user/current/2fa/{", StringComparison.Ordinal);

    private SortedSet<string> Endpoints() => new(
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => AnswerRecorder.Route(endpoint).StartsWith(Management, StringComparison.Ordinal))
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
                .Select(method => $"{method} {AnswerRecorder.Plain(AnswerRecorder.Route(endpoint))}"))
            .Where(endpoint => !IsOutside(endpoint)),
        StringComparer.Ordinal);
}
