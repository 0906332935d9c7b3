using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Core.Cases;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Outbox;
using WelcomeCenter.Core.Results;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Core.Tests.ConsultationRequests;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class ConsultationRequestServiceTests(DatabaseKind kind)
{
    private Casework casework = null!;

    [SetUp]
    public async Task Start() => casework = await Casework.StartAsync(kind);

    [TearDown]
    public async Task Stop() => await casework.DisposeAsync();

    [Test]
    public async Task A_wrong_form_is_refused_with_its_fields_and_nothing_is_stored()
    {
        var result = await casework.SubmitAsync(Given.Form(form => form with { Name = "", Language = "fr" }));

        Assert.That(result.Failure.Fields, Is.EquivalentTo(new[] { new FieldError("name", "required"), new FieldError("language", "unknown") }));
        Assert.That(await CountAsync(db => db.Requests), Is.Zero);
        Assert.That(await CountAsync(db => db.OutboxMails), Is.Zero);
    }

    [Test]
    public async Task A_request_is_stored_with_a_mail_to_the_person_and_one_to_the_house()
    {
        var result = await casework.SubmitAsync(Given.Form());

        Assert.That(result.Succeeded);
        Assert.That(await CountAsync(db => db.Requests), Is.EqualTo(1));
        Assert.That(await KindsOfMailAsync(), Is.EquivalentTo(new[] { MailKind.RequestConfirmation, MailKind.RequestNotice }));
    }

    [Test]
    public async Task Without_an_address_only_the_house_gets_mail()
    {
        await casework.SubmitAsync(Given.Form(form => form with { Email = null }));

        Assert.That(await KindsOfMailAsync(), Is.EqualTo(new[] { MailKind.RequestNotice }));
    }

    [Test]
    public async Task The_code_is_nowhere_in_the_database()
    {
        var receipt = (await casework.SubmitAsync(Given.Form())).Value;

        var stored = await ReadAsync(db => db.Requests.Select(request => request.CodeHash));
        Assert.That(stored.Single(), Does.Match("^[0-9a-f]{64}$"));
        Assert.That(stored.Single(), Does.Not.Contain(receipt.Code.Replace("-", "")).IgnoreCase);
    }

    [Test]
    public async Task The_same_submission_again_gives_the_same_receipt()
    {
        var form = Given.Form();
        var first = await casework.SubmitAsync(form);
        casework.Clock.Advance(TimeSpan.FromHours(1));

        var second = await casework.SubmitAsync(form);

        Assert.That(second.Value, Is.EqualTo(first.Value));
        Assert.That(await CountAsync(db => db.Requests), Is.EqualTo(1));
        Assert.That(await CountAsync(db => db.OutboxMails), Is.EqualTo(2));
    }

    [Test]
    public async Task The_same_submission_sent_many_times_at_once_is_stored_once()
    {
        var form = Given.Form();

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => casework.SubmitAsync(form))));

        Assert.That(results.Select(result => result.Value.Code).Distinct().Count(), Is.EqualTo(1));
        Assert.That(await CountAsync(db => db.Requests), Is.EqualTo(1));
        Assert.That(await CountAsync(db => db.OutboxMails), Is.EqualTo(2));
    }

    [Test]
    public async Task Nobody_is_found_by_a_wrong_code()
    {
        await casework.SubmitAsync(Given.Form());

        var result = await FindAsync("K7MP-3XRT-VH4D");

        Assert.That(result.Failure, Is.EqualTo(RequestFailures.UnknownCode));
    }

    [Test]
    public async Task The_status_is_found_by_the_code_however_it_is_typed_and_names_nobody()
    {
        var receipt = (await casework.SubmitAsync(Given.Form())).Value;

        var status = (await FindAsync($" {receipt.Code.Replace("-", " ").ToLowerInvariant()} ")).Value;

        Assert.That((status.Code, status.State, status.Language), Is.EqualTo((receipt.Code, RequestState.New, "ar")));
        Assert.That(status.ToString(), Does.Not.Contain("Amira").And.Not.Contain("example.org"));
    }

    [Test]
    public async Task A_request_without_consent_is_for_a_call_back_only()
    {
        var id = await casework.GivenRequestAsync(Given.Form(form => form with { ConsentToCase = false }));

        var opened = await casework.OpenAsync(id);

        Assert.That(opened.Failure, Is.EqualTo(RequestFailures.WithoutConsent));
    }

    [Test]
    public async Task A_withdrawal_removes_everything_personal_and_cancels_the_mail_to_the_person()
    {
        var receipt = (await casework.SubmitAsync(Given.Form())).Value;

        var status = (await casework.WithdrawAsync(receipt.Code)).Value;

        Assert.That(status.State, Is.EqualTo(RequestState.Withdrawn));
        var left = (await ReadAsync(db => db.Requests)).Single();
        Assert.That(new[] { left.Name, left.Email, left.Phone, left.Message, left.ReasonForComing }, Is.All.Null);
        Assert.That(left.NameKey + left.SearchText, Is.Empty);
        Assert.That(await KindsOfMailAsync(), Is.EqualTo(new[] { MailKind.RequestNotice }));
    }

    [Test]
    public async Task A_second_withdrawal_changes_nothing()
    {
        var receipt = (await casework.SubmitAsync(Given.Form())).Value;
        var first = (await casework.WithdrawAsync(receipt.Code)).Value;
        casework.Clock.Advance(TimeSpan.FromDays(1));

        var second = (await casework.WithdrawAsync(receipt.Code)).Value;

        Assert.That(second.WithdrawnAt, Is.EqualTo(first.WithdrawnAt));
    }

    [Test]
    public async Task A_withdrawal_closes_the_case_and_takes_the_person_out_of_it()
    {
        var form = Given.Form();
        var id = await casework.GivenCaseAsync(form);
        await casework.AskAsync((CaseService cases) => cases.AddNoteAsync(id, "Frau Haddad angerufen", Casework.Coordinator, default));
        var code = (await casework.SubmitAsync(form)).Value.Code;

        await casework.WithdrawAsync(code);

        var details = (await casework.AskAsync((CaseService cases) => cases.ViewAsync(id, Casework.Coordinator, default))).Value;
        Assert.That((details.Status, details.CloseReason), Is.EqualTo((CaseStatus.Closed, (CloseReason?)CloseReason.Withdrawn)));
        Assert.That(new[] { details.Name, details.Email, details.Phone, details.Message }, Is.All.Null);
        Assert.That(details.Notes, Is.Empty);
    }

    private Task<Result<RequestStatus>> FindAsync(string code) =>
        casework.AskAsync((ConsultationRequestService requests) => requests.FindByCodeAsync(code, default));

    private Task<int> CountAsync<T>(Func<CoreDbContext, IQueryable<T>> set) =>
        casework.AskAsync((CoreDbContext db) => set(db).CountAsync());

    private Task<List<T>> ReadAsync<T>(Func<CoreDbContext, IQueryable<T>> set) =>
        casework.AskAsync((CoreDbContext db) => set(db).ToListAsync());

    private Task<List<MailKind>> KindsOfMailAsync() => ReadAsync(db => db.OutboxMails.Select(mail => mail.Kind));
}
