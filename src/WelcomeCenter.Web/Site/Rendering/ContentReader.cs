using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Media.Imaging;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>
/// Reads one snapshot for one page and remembers every answer, so that the finished page can be kept for exactly as long as
/// a later snapshot would give the same answers.
/// </summary>
internal sealed class ContentReader(PublishedSnapshot snapshot, ImageAddresses images)
{
    private readonly Dictionary<object, Observation> observations = [];

    public ImageAddresses Images => images;

    public IReadOnlyCollection<Observation> Observations => observations.Values;

    public IReadOnlyList<Language> Languages => Ask(new LanguagesQuestion());

    /// <summary>The languages that a reader can choose.</summary>
    public IReadOnlyList<Language> OfferedLanguages => Ask(new OfferedLanguagesQuestion());

    public Language DefaultLanguage => Languages.First(language => language.IsDefault);

    public PublishedDocument? Find(Guid key) => Ask(new ExistenceQuestion(key)) ? snapshot.Find(key) : null;

    public IReadOnlyList<PublishedDocument> Roots() => Documents(Ask(new RootsQuestion()));

    public IReadOnlyList<PublishedDocument> Children(Guid key) => Documents(Ask(new ChildrenQuestion(key)));

    public IReadOnlyList<PublishedDocument> ByType(string alias) => Documents(Ask(new TypeQuestion(alias)));

    public bool IsPublished(Guid key, string culture) => Ask(new PublicationQuestion(key, culture));

    public string? Name(Guid key, string culture) => Ask(new NameQuestion(key, culture));

    public object? Value(Guid key, string alias, string culture) => Ask(new ValueQuestion(key, alias, culture));

    /// <summary>Where a reader of the culture finds the document, translated or not; null where nobody can.</summary>
    public string? Url(Guid key, string culture) => Ask(new UrlQuestion(key, culture));

    /// <summary>A file of the library that readers may get.</summary>
    public PublishedMedia? Media(Guid key) => Ask(new MediaQuestion(key));

    public string? Dictionary(string key, string culture) => Ask(new DictionaryQuestion(key, culture));

    private IReadOnlyList<PublishedDocument> Documents(IReadOnlyList<Guid> keys) => [.. keys.Select(key => snapshot.Find(key)).OfType<PublishedDocument>()];

    private T Ask<T>(Question<T> question)
    {
        if (observations.TryGetValue(question, out var known))
        {
            return ((Observation<T>)known).Answer;
        }

        var answer = question.AnswerIn(snapshot);
        observations.Add(question, new Observation<T>(question, answer));
        return answer;
    }
}
