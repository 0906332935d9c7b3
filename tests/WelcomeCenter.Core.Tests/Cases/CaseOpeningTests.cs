using WelcomeCenter.Core.Cases;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Core.Tests.Cases;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class CaseOpeningTests(DatabaseKind kind)
{
    private Casework casework = null!;

    [SetUp]
    public async Task Start() => casework = await Casework.StartAsync(kind);

    [TearDown]
    public async Task Stop() => await casework.DisposeAsync();

    [Test]
    public async Task No_case_is_made_of_a_request_that_is_not_there()
    {
        var result = await casework.OpenAsync(RequestId.New());

        Assert.That(result.Failure, Is.EqualTo(RequestFailures.NotFound));
    }

    [Test]
    public async Task No_case_is_made_of_a_withdrawn_request()
    {
        var form = Given.Form();
        var id = await casework.GivenRequestAsync(form);
        await casework.WithdrawAsync((await casework.SubmitAsync(form)).Value.Code);

        var result = await casework.OpenAsync(id);

        Assert.That(result.Failure, Is.EqualTo(RequestFailures.Withdrawn));
    }

    [Test]
    public async Task Of_many_who_open_the_same_request_at_once_one_succeeds()
    {
        var id = await casework.GivenRequestAsync(Given.Form());

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => casework.OpenAsync(id))));

        Assert.That(results.Count(result => result.Succeeded), Is.EqualTo(1));
        Assert.That(results.Where(result => !result.Succeeded).Select(result => result.Failure), Is.All.EqualTo(RequestFailures.AlreadyInCase));
    }

    [Test]
    public async Task Cases_opened_at_once_have_references_of_their_own()
    {
        var ids = new List<RequestId>();
        for (var count = 0; count < 12; count++)
        {
            ids.Add(await casework.GivenRequestAsync(Given.Form()));
        }

        var results = await Task.WhenAll(ids.Select(id => Task.Run(() => casework.OpenAsync(id))));

        var year = casework.Clock.GetUtcNow().Year;
        Assert.That(results.Select(result => result.Value.Reference), Is.EquivalentTo(Enumerable.Range(1, 12).Select(number => $"WC-{year}-{number:0000}")));
    }

    [Test]
    public async Task A_case_takes_over_what_the_request_says()
    {
        var id = await casework.GivenCaseAsync(Given.Form());

        var details = (await casework.AskAsync((CaseService cases) => cases.ViewAsync(id, Casework.Coordinator, default))).Value;

        Assert.That((details.Name, details.Email, details.Language, details.Status), Is.EqualTo(("Amira Haddad", "amira@example.org", "ar", CaseStatus.Open)));
        Assert.That(details.NeedAreas, Is.EqualTo(new[] { "housing", "language" }));
    }
}
