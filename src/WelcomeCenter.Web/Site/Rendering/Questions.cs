using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>Something a page asks of the published content; equal questions are asked once per page.</summary>
internal abstract record Question<T>
{
    public abstract T AnswerIn(PublishedSnapshot snapshot);

    public virtual bool AreSame(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);
}

internal abstract record ListQuestion<T> : Question<IReadOnlyList<T>>
{
    public override bool AreSame(IReadOnlyList<T> one, IReadOnlyList<T> other) => one.SequenceEqual(other);
}

internal sealed record LanguagesQuestion : ListQuestion<Language>
{
    public override IReadOnlyList<Language> AnswerIn(PublishedSnapshot snapshot) => snapshot.Languages;
}

internal sealed record OfferedLanguagesQuestion : ListQuestion<Language>
{
    public override IReadOnlyList<Language> AnswerIn(PublishedSnapshot snapshot) => snapshot.OfferedLanguages;
}

internal sealed record ExistenceQuestion(Guid Key) : Question<bool>
{
    public override bool AnswerIn(PublishedSnapshot snapshot) => snapshot.Find(Key) is not null;
}

internal sealed record RootsQuestion : ListQuestion<Guid>
{
    public override IReadOnlyList<Guid> AnswerIn(PublishedSnapshot snapshot) => [.. snapshot.Roots.Select(root => root.Key)];
}

internal sealed record ChildrenQuestion(Guid Key) : ListQuestion<Guid>
{
    public override IReadOnlyList<Guid> AnswerIn(PublishedSnapshot snapshot) => [.. snapshot.Children(Key).Select(child => child.Key)];
}

internal sealed record TypeQuestion(string Alias) : ListQuestion<Guid>
{
    public override IReadOnlyList<Guid> AnswerIn(PublishedSnapshot snapshot) => [.. snapshot.ByType(Alias).Select(document => document.Key)];
}

internal sealed record PublicationQuestion(Guid Key, string Culture) : Question<bool>
{
    public override bool AnswerIn(PublishedSnapshot snapshot) => snapshot.Find(Key)?.IsPublished(Culture) == true;
}

internal sealed record NameQuestion(Guid Key, string Culture) : Question<string?>
{
    public override string? AnswerIn(PublishedSnapshot snapshot) => snapshot.Find(Key)?.Variant(Culture)?.Name;
}

internal sealed record ValueQuestion(Guid Key, string Alias, string Culture) : Question<object?>
{
    public override object? AnswerIn(PublishedSnapshot snapshot) => snapshot.Find(Key)?.Value<object>(Alias, Culture);

    public override bool AreSame(object? one, object? other) => DeliveredValueEquality.AreSame(one, other);
}

internal sealed record MediaQuestion(Guid Key) : Question<PublishedMedia?>
{
    public override PublishedMedia? AnswerIn(PublishedSnapshot snapshot) => snapshot.Media(Key);
}

internal sealed record UrlQuestion(Guid Key, string Culture) : Question<string?>
{
    public override string? AnswerIn(PublishedSnapshot snapshot) => snapshot.FallbackUrl(Key, Culture);
}

internal sealed record DictionaryQuestion(string Key, string Culture) : Question<string?>
{
    public override string? AnswerIn(PublishedSnapshot snapshot) => snapshot.Dictionary(Key, Culture);
}
