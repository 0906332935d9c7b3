using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Dictionary;

namespace WelcomeCenter.Content.Api.Management.Dictionary;

internal sealed record TranslationModel(string? IsoCode, string? Translation);

internal sealed record DictionaryItemModel(Guid Id, string Name, IEnumerable<TranslationModel> Translations)
{
    public static DictionaryItemModel From(DictionaryItem item) => new(
        item.Key,
        item.Name,
        item.Translations.Select(pair => new TranslationModel(pair.Key, pair.Value)));
}

internal sealed record DictionaryOverviewModel(Guid Id, string Name, Reference? Parent, IEnumerable<string> TranslatedIsoCodes)
{
    public static DictionaryOverviewModel From(DictionaryItem item) => new(
        item.Key,
        item.Name,
        Reference.To(item.ParentKey),
        item.Translations.Where(pair => pair.Value.Length > 0).Select(pair => pair.Key));
}

internal sealed record DictionaryTreeItemModel(Guid Id, string Name, Reference? Parent, bool HasChildren)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static DictionaryTreeItemModel From(DictionaryItem item, IEnumerable<DictionaryItem> all) =>
        new(item.Key, item.Name, Reference.To(item.ParentKey), all.Any(other => other.ParentKey == item.Key));
}

internal sealed record DictionaryNameModel(Guid Id, string Name)
{
    public IEnumerable<Flag> Flags { get; } = [];
}

/// <summary>What the client sends; every member may be missing.</summary>
internal sealed record DictionaryRequest(Guid? Id, string? Name, Reference? Parent, IReadOnlyList<TranslationModel>? Translations)
{
    private const int LongestName = 450;

    public ApiProblem? NameProblem() => Name?.Trim().Length switch
    {
        null or 0 => new ApiProblem(StatusCodes.Status400BadRequest, "MissingName"),
        > LongestName => new ApiProblem(StatusCodes.Status400BadRequest, "NameTooLong"),
        _ => null,
    };

    public Dictionary<string, string> ByLanguage() => (Translations ?? [])
        .Where(translation => !string.IsNullOrEmpty(translation.IsoCode))
        .GroupBy(translation => translation.IsoCode!)
        .ToDictionary(group => group.Key, group => group.Last().Translation ?? string.Empty);
}
