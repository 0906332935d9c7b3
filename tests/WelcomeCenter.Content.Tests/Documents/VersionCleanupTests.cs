using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Tests.Documents;

/// <summary>All versions of the last week, one a day for three months before that, and what is needed for as long as it is.</summary>
internal sealed class VersionCleanupTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly CleanupPolicy Policy = new(TimeSpan.FromDays(7), TimeSpan.FromDays(90));

    private readonly Guid document = Guid.CreateVersion7();

    [Test]
    public void Young_versions_are_all_kept()
    {
        OldVersion[] history = [At(1, ",de,"), At(2, ",de,"), At(2.1, ",de,"), At(6.9, ",de,")];

        Assert.That(Policy.Superfluous(history, Now), Is.Empty);
    }

    [Test]
    public void Of_older_ones_the_last_of_each_day_is_kept_for_a_time()
    {
        var (newest, evening, morning, ancient) = (At(1, ",de,"), At(20.1, ",de,"), At(20.3, ",de,"), At(200, ",de,"));

        Assert.That(Policy.Superfluous([newest, evening, morning, ancient], Now), Is.EqualTo(new[] { morning.Id, ancient.Id }));
    }

    [Test]
    public void The_newest_draft_of_each_language_and_what_is_on_the_site_are_kept_however_old()
    {
        var (german, arabic, onTheSite, before) = (At(200, ",de,"), At(300, ",ar,"), At(400, ",de,", ",de,"), At(500, ",de,", ",de,"));

        Assert.That(Policy.Superfluous([german, arabic, onTheSite, before], Now), Is.EqualTo(new[] { before.Id }));
    }

    [Test]
    public void A_document_without_languages_keeps_its_newest_too()
    {
        var (newest, old) = (At(200, ",,"), At(300, ",,"));

        Assert.That(Policy.Superfluous([newest, old], Now), Is.EqualTo(new[] { old.Id }));
    }

    [Test]
    public void What_somebody_marked_is_kept()
    {
        Assert.That(Policy.Superfluous([At(1, ",de,"), At(300, ",de,") with { PreventCleanup = true }], Now), Is.Empty);
    }

    private OldVersion At(double daysAgo, string cultures, string published = "") =>
        new(Guid.CreateVersion7(), document, Now.AddDays(-daysAgo), cultures, published, PreventCleanup: false);
}
