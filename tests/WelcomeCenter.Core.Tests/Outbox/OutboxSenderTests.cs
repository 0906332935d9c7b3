using WelcomeCenter.Core.Outbox;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Core.Tests.Outbox;

[TestFixtureSource(typeof(EachDatabase))]
public sealed class OutboxSenderTests(DatabaseKind kind)
{
    private Casework casework = null!;

    [SetUp]
    public async Task Start() => casework = await Casework.StartAsync(kind);

    [TearDown]
    public async Task Stop() => await casework.DisposeAsync();

    [Test]
    public async Task Mail_leaves_once_with_the_code_of_the_receipt()
    {
        var receipt = (await casework.SubmitAsync(Given.Form())).Value;

        await casework.SendMailAsync();
        await casework.SendMailAsync();

        Assert.That(casework.Post.Mails.Select(mail => (mail.To, mail.Text)), Is.EquivalentTo(new[] { ("amira@example.org", receipt.Code), ("house@example.org", "") }));
    }

    [Test]
    public async Task Mail_that_could_not_leave_is_tried_again_later_as_the_same_mail()
    {
        await casework.SubmitAsync(Given.Form(form => form with { Email = null }));
        casework.Post.IsBroken = true;
        await casework.SendMailAsync();
        casework.Post.IsBroken = false;

        var atOnce = await casework.SendMailAsync();
        casework.Clock.Advance(TimeSpan.FromMinutes(1));
        await casework.SendMailAsync();

        Assert.That((atOnce, casework.Post.Refused, casework.Post.Mails.Count), Is.EqualTo((0, 1, 1)));
    }

    [Test]
    public async Task The_waiting_grows_and_mail_is_given_up_after_days_in_sight_of_the_operator()
    {
        await casework.SubmitAsync(Given.Form(form => form with { Email = null }));
        casework.Post.IsBroken = true;

        for (var hour = 0; hour < 24 * 6; hour++)
        {
            await casework.SendMailAsync();
            casework.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.That(casework.Post.Refused, Is.InRange(100, 24 * 5 + 1));
        Assert.That(await casework.Get<OutboxInspection>().ReportAsync(default), Is.EqualTo(new OutboxReport(Dead: 1, Late: 0)));
    }

    [Test]
    public async Task Several_senders_at_once_send_each_mail_once()
    {
        for (var count = 0; count < 5; count++)
        {
            await casework.SubmitAsync(Given.Form());
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(casework.SendMailAsync)));

        Assert.That(casework.Post.Mails.Select(mail => mail.Id), Is.Unique.And.Exactly(10).Items);
    }

    [Test]
    public async Task After_a_crash_a_mail_is_taken_again_when_the_lease_has_ended()
    {
        await casework.SubmitAsync(Given.Form(form => form with { Email = null }));
        casework.Post.Crashes = true;
        Assert.That(casework.SendMailAsync, Throws.InvalidOperationException);
        casework.Post.Crashes = false;

        var within = await casework.SendMailAsync();
        casework.Clock.Advance(TimeSpan.FromMinutes(3));
        await casework.SendMailAsync();

        Assert.That((within, casework.Post.Mails.Count), Is.EqualTo((0, 1)));
    }

    [TestCase(1, 5)]
    [TestCase(2, 10)]
    [TestCase(5, 80)]
    [TestCase(50, 1800)]
    public void The_waiting_doubles_up_to_half_an_hour(int attempts, int seconds) =>
        Assert.That(OutboxSchedule.DelayAfter(attempts), Is.EqualTo(TimeSpan.FromSeconds(seconds)));
}
