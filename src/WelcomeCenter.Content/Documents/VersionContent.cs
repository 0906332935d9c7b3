using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors;

namespace WelcomeCenter.Content.Documents;

/// <summary>What a document said in one version, by culture.</summary>
internal sealed record VersionContent(Dictionary<string, VersionContent.Part> Cultures)
{
    public static DocumentVersion Of(
        Document document,
        Guid userKey,
        IReadOnlyCollection<string> cultures,
        IReadOnlyCollection<string> published,
        DateTimeOffset at)
    {
        var content = new VersionContent(document.Variants.ToDictionary(
            variant => variant.Culture,
            variant => new Part(variant.Name, variant.Values)));
        return new DocumentVersion
        {
            Id = Guid.CreateVersion7(),
            DocumentKey = document.Key,
            VersionDate = at,
            UserKey = userKey,
            TemplateKey = document.TemplateKey,
            Content = content.Pack(),
            Cultures = Join(cultures),
            PublishedCultures = Join(published),
        };
    }

    public static VersionContent Read(byte[] packed) => JsonSerializer.Deserialize<VersionContent>(PackedText.Unpack(packed)) ?? new VersionContent([]);

    public string ToText() => JsonText.Compact(JsonText.Of(this));

    public byte[] Pack() => PackedText.Pack(ToText());

    /// <summary>How a culture stands in <see cref="DocumentVersion.Cultures"/>.</summary>
    public static string Mark(string culture) => $",{culture},";

    private static string Join(IReadOnlyCollection<string> cultures) => cultures.Count is 0 ? string.Empty : $",{string.Join(',', cultures)},";

    /// <summary>One culture.</summary>
    internal sealed record Part(string? Name, string Values);
}
