namespace WelcomeCenter.Content.Search;

/// <summary>What kind of entity an <see cref="IndexedItem"/> stands for.</summary>
public enum IndexedKind
{
    Document,
    Media,
}

/// <summary>A document or media item as the search of the back office knows it.</summary>
/// <param name="TypeKey">Document type or media type.</param>
/// <param name="Path">Keys from the root down to the item, itself included.</param>
/// <param name="SortOrder">Among its siblings.</param>
public sealed record IndexedItem(
    Guid Key, IndexedKind Kind, Guid TypeKey, bool Trashed, IReadOnlyList<Guid> Path, int SortOrder, IReadOnlyList<IndexedName> Names)
{
    public int Level => Path.Count;
}

/// <summary>A name to be found by.</summary>
/// <param name="Culture">Null for the name of an item that does not vary.</param>
public sealed record IndexedName(string? Culture, string Text)
{
    /// <summary>As it is compared: see <see cref="SearchTerms.Fold"/>.</summary>
    internal string Folded { get; } = SearchTerms.Fold(Text);
}
