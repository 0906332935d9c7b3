using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Core.Retention;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Core.Tests.Retention;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class CallBackRetentionTests(DatabaseKind kind)
{
    [Test]
    public async Task A_request_for_a_call_back_is_deleted_when_its_days_have_passed_and_no_other()
    {
        await using var casework = await Casework.StartAsync(kind);
        await casework.SubmitAsync(Given.Form(form => form with { ConsentToCase = false }));
        await casework.SubmitAsync(Given.Form());
        casework.Clock.Advance(TimeSpan.FromDays(29));
        var early = await casework.AskAsync((CallBackRetention retention) => retention.RunAsync(default));
        casework.Clock.Advance(TimeSpan.FromDays(2));

        var due = await casework.AskAsync((CallBackRetention retention) => retention.RunAsync(default));

        Assert.That((early, due), Is.EqualTo((0, 1)));
        Assert.That(await casework.AskAsync((CoreDbContext db) => db.Requests.Select(request => request.ConsentToCase).ToListAsync()), Is.EqualTo(new[] { true }));
        Assert.That(await casework.AskAsync((CoreDbContext db) => db.Timeline.CountAsync()), Is.EqualTo(1));
        Assert.That(await casework.AskAsync((CoreDbContext db) => db.OutboxMails.CountAsync()), Is.EqualTo(2));
    }
}
