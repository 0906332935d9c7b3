using WelcomeCenter.Core.Cases;
using WelcomeCenter.Core.Timeline;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Core.Tests.Cases;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class CaseServiceTests(DatabaseKind kind)
{
    private Casework casework = null!;

    [OneTimeSetUp]
    public async Task Start() => casework = await Casework.StartAsync(kind);

    [OneTimeTearDown]
    public async Task Stop() => await casework.DisposeAsync();

    [Test]
    public async Task A_version_that_somebody_else_has_replaced_is_stale()
    {
        var id = await casework.GivenCaseAsync(Given.Form());
        await ChangeAsync(id, CaseStatus.InProgress, version: 0);

        var result = await ChangeAsync(id, CaseStatus.Waiting, version: 0);

        Assert.That(result.Failure, Is.EqualTo(CaseFailures.Stale));
    }

    [Test]
    public async Task Of_many_changes_at_once_one_succeeds()
    {
        var id = await casework.GivenCaseAsync(Given.Form());

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => ChangeAsync(id, CaseStatus.Waiting, version: 0))));

        Assert.That(results.Count(result => result.Succeeded), Is.EqualTo(1));
        Assert.That(results.Where(result => !result.Succeeded).Select(result => result.Failure), Is.All.EqualTo(CaseFailures.Stale));
    }

    [Test]
    public async Task A_note_does_not_make_a_colleagues_change_stale()
    {
        var id = await casework.GivenCaseAsync(Given.Form());
        await casework.AskAsync((CaseService cases) => cases.AddNoteAsync(id, "Angerufen", Casework.Coordinator, default));

        var result = await ChangeAsync(id, CaseStatus.InProgress, version: 0);

        Assert.That(result.Succeeded);
    }

    [TestCase(null, "case.note-required")]
    [TestCase("  ", "case.note-required")]
    public async Task A_note_says_something(string? text, string code)
    {
        var id = await casework.GivenCaseAsync(Given.Form());

        var result = await casework.AskAsync((CaseService cases) => cases.AddNoteAsync(id, text, Casework.Coordinator, default));

        Assert.That(result.Failure.Code, Is.EqualTo(code));
    }

    [Test]
    public async Task Everything_done_and_every_look_is_in_the_timeline_with_who_did_it()
    {
        var id = await casework.GivenCaseAsync(Given.Form());
        await ViewAsync(id);
        await ViewAsync(id);
        await casework.AskAsync((CaseService cases) => cases.AddNoteAsync(id, "Angerufen", Casework.Coordinator, default));

        await ChangeAsync(id, CaseStatus.Closed, version: 0, CloseReason.MovedAway);

        var timeline = (await ViewAsync(id)).Timeline;
        Assert.That(timeline.Select(item => item.Kind), Is.EquivalentTo(new[]
        {
            TimelineKind.RequestReceived, TimelineKind.CaseOpened, TimelineKind.CaseViewed, TimelineKind.NoteAdded, TimelineKind.StatusChanged,
        }));
        Assert.That(timeline.Where(item => item.Kind is not TimelineKind.RequestReceived).Select(item => item.By), Is.All.EqualTo("Carla Coordinator"));
        Assert.That(timeline.Single(item => item.Kind is TimelineKind.StatusChanged).Detail, Is.EqualTo("Closed:MovedAway"));
    }

    [Test]
    public async Task A_later_look_is_recorded_again()
    {
        var id = await casework.GivenCaseAsync(Given.Form());
        await ViewAsync(id);
        casework.Clock.Advance(TimeSpan.FromHours(1));

        var timeline = (await ViewAsync(id)).Timeline;

        Assert.That(timeline.Count(item => item.Kind is TimelineKind.CaseViewed), Is.EqualTo(2));
    }

    private async Task<CaseDetails> ViewAsync(CaseId id) =>
        (await casework.AskAsync((CaseService cases) => cases.ViewAsync(id, Casework.Coordinator, default))).Value;

    private Task<Results.Result<CaseDetails>> ChangeAsync(CaseId id, CaseStatus to, int version, CloseReason? reason = null) =>
        casework.AskAsync((CaseService cases) => cases.ChangeStatusAsync(id, to, reason, version, Casework.Coordinator, default));
}
