using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>What a page saw when it was made.</summary>
internal abstract class Observation
{
    /// <summary>Whether a page made from <paramref name="snapshot"/> would see the same.</summary>
    public abstract bool HoldsIn(PublishedSnapshot snapshot);
}

internal sealed class Observation<T>(Question<T> question, T answer) : Observation
{
    public T Answer => answer;

    public override bool HoldsIn(PublishedSnapshot snapshot) => question.AreSame(answer, question.AnswerIn(snapshot));
}
