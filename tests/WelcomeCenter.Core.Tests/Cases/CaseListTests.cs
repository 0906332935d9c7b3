using WelcomeCenter.Core.Cases;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Core.Tests.Cases;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class CaseListTests(DatabaseKind kind)
{
    private Casework casework = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        casework = await Casework.StartAsync(kind);
        await casework.GivenCaseAsync(Given.Form(form => form with { Name = "Łukasz Öztürk", Email = "lukasz@example.org", Language = "en" }));
        await casework.GivenCaseAsync(Given.Form(form => form with { Name = "أميرة حدّاد", NeedAreas = ["bank"], Phone = "+49 170 1234567" }));
        var noted = await casework.GivenCaseAsync(Given.Form(form => form with { Name = "Zoë 100%_Weiß", Language = "de" }));
        await casework.AskAsync((CaseService cases) => cases.AddNoteAsync(noted, "Sucht einen Kindergartenplatz in ÄUSSERER Lage", Casework.Coordinator, default));
        await casework.AskAsync((CaseService cases) => cases.ChangeStatusAsync(noted, CaseStatus.Waiting, null, 0, Casework.Coordinator, default));
    }

    [OneTimeTearDown]
    public async Task Stop() => await casework.DisposeAsync();

    [TestCase("öztürk", "Łukasz Öztürk")]
    [TestCase("OZTURK lukasz", "Łukasz Öztürk")]
    [TestCase("اميره", null)]
    [TestCase("أميرة", "أميرة حدّاد")]
    [TestCase("حداد", "أميرة حدّاد")]
    [TestCase("0170 1234567", "أميرة حدّاد")]
    [TestCase("491701234567", "أميرة حدّاد")]
    [TestCase("weiss", "Zoë 100%_Weiß")]
    [TestCase("100%_", "Zoë 100%_Weiß")]
    [TestCase("äusserer kindergarten", "Zoë 100%_Weiß")]
    [TestCase("-0001", "Łukasz Öztürk")]
    [TestCase("%", "Zoë 100%_Weiß")]
    [TestCase("nobody", null)]
    public async Task A_case_is_found_by_name_contact_reference_and_notes(string filter, string? expected)
    {
        var page = await FindAsync(All with { Filter = filter });

        Assert.That(page.Items.Select(item => item.Name), Is.EqualTo(expected is null ? [] : new[] { expected }));
    }

    [Test]
    public async Task The_list_is_narrowed_by_status_need_area_and_language()
    {
        Assert.That((await FindAsync(All with { Status = CaseStatus.Waiting })).Items.Single().Name, Is.EqualTo("Zoë 100%_Weiß"));
        Assert.That((await FindAsync(All with { NeedArea = "bank" })).Items.Single().Name, Is.EqualTo("أميرة حدّاد"));
        Assert.That((await FindAsync(All with { Language = "en" })).Items.Single().Name, Is.EqualTo("Łukasz Öztürk"));
    }

    [TestCase(CaseOrder.Name, Direction.Ascending, "Łukasz Öztürk")]
    [TestCase(CaseOrder.Reference, Direction.Descending, "Zoë 100%_Weiß")]
    [TestCase(CaseOrder.OpenedAt, Direction.Ascending, "Łukasz Öztürk")]
    [TestCase(CaseOrder.UpdatedAt, Direction.Descending, "Zoë 100%_Weiß")]
    [TestCase(CaseOrder.Status, Direction.Descending, "Zoë 100%_Weiß")]
    public async Task The_list_is_sorted_by_the_database(CaseOrder by, Direction direction, string first)
    {
        var page = await FindAsync(All with { OrderBy = by, OrderDirection = direction });

        Assert.That(page.Items[0].Name, Is.EqualTo(first));
    }

    [Test]
    public async Task A_page_knows_the_length_of_the_whole()
    {
        var page = await FindAsync(All with { Skip = 1, Take = 1, OrderBy = CaseOrder.Reference, OrderDirection = Direction.Ascending });

        Assert.That((page.Total, page.Items.Single().Name), Is.EqualTo((3, "أميرة حدّاد")));
    }

    private static CaseQuery All => new(0, 50, null, null, null, null, CaseOrder.UpdatedAt, Direction.Descending);

    private Task<Page<CaseListItem>> FindAsync(CaseQuery query) => casework.AskAsync((CaseList cases) => cases.FindAsync(query, default));
}
