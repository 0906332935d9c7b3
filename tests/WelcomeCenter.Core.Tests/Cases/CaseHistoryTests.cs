using WelcomeCenter.Core.Cases;
using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Core.Tests.Cases;

/// <summary>What holds for a case whatever is done with it, in whatever order.</summary>
public sealed class CaseHistoryTests
{
    private static readonly DateTimeOffset Opened = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void A_case_is_closed_exactly_when_it_has_a_reason_and_a_time((CaseStatus To, CloseReason? Reason)[] wishes)
    {
        var found = Given();

        foreach (var (to, reason) in wishes)
        {
            found.ChangeStatus(to, reason, Opened.AddDays(1));

            Assert.That(found.Status is CaseStatus.Closed, Is.EqualTo(found.CloseReason is not null).And.EqualTo(found.ClosedAt is not null));
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void A_refused_wish_changes_nothing((CaseStatus To, CloseReason? Reason)[] wishes)
    {
        var found = Given();

        for (var day = 1; day <= wishes.Length; day++)
        {
            var before = (found.Status, found.CloseReason, found.ClosedAt, found.UpdatedAt);
            if (!found.ChangeStatus(wishes[day - 1].To, wishes[day - 1].Reason, Opened.AddDays(day)).Succeeded)
            {
                Assert.That((found.Status, found.CloseReason, found.ClosedAt, found.UpdatedAt), Is.EqualTo(before));
            }
        }
    }

    [FsCheck.NUnit.Property]
    public void Nothing_brings_back_a_person_who_withdrew((CaseStatus To, CloseReason? Reason)[] before, (CaseStatus To, CloseReason? Reason)[] after)
    {
        var found = Given();
        Array.ForEach(before, wish => found.ChangeStatus(wish.To, wish.Reason, Opened.AddDays(1)));

        found.Erase(Opened.AddDays(2));

        Assert.That(after.Select(wish => found.ChangeStatus(wish.To, wish.Reason, Opened.AddDays(3)).Succeeded), Is.All.False);
        Assert.That(found.Status, Is.EqualTo(CaseStatus.Closed));
        Assert.That((found.Name, found.Email, found.Phone, found.Message, found.NameKey), Is.EqualTo(((string?)null, (string?)null, (string?)null, (string?)null, "")));
    }

    [Test]
    public void A_number_that_is_no_status_is_refused() =>
        Assert.That(Given().ChangeStatus((CaseStatus)99, null, Opened).Failure, Is.EqualTo(CaseFailures.NoSuchStep));

    private static Case Given() =>
        Case.Open(ConsultationRequest.Receive(Tests.Given.Form(), "hash", Opened, TimeSpan.FromDays(30)), 42, Opened);
}
