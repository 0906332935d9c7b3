using WelcomeCenter.Content.Api.Text;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Api.Tests.Text;

public sealed class ApiTextsTests
{
    private static IEnumerable<ContentOperationStatus> Refusals =>
        Enum.GetValues<ContentOperationStatus>().Where(status => status is not ContentOperationStatus.Success);

    [Test]
    public void Every_language_says_the_same_things()
    {
        var german = ApiTexts.All("de").Keys.Order();

        Assert.That(ApiTexts.Languages, Is.EquivalentTo(new[] { "de", "en" }));
        Assert.That(ApiTexts.All("en").Keys.Order(), Is.EqualTo(german));
    }

    [Test]
    public void Every_status_of_a_refused_operation_has_its_own_sentence(
        [ValueSource(nameof(Refusals))] ContentOperationStatus status) =>
        Assert.That(ApiTexts.Has($"problem.{status}"), Is.True);

    [Test]
    public void An_unknown_language_is_answered_in_german() =>
        Assert.That(ApiTexts.Choose(["tr", "fr-FR"]), Is.EqualTo("de"));
}
