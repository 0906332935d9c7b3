namespace WelcomeCenter.Content.Documents.Lists;

/// <summary>How the list of the documents below another is narrowed and ordered.</summary>
/// <param name="DataTypeKey">The list view; null for the one that the type of the parent names.</param>
/// <param name="Filter">A part of a name in any language, whatever its case.</param>
/// <param name="OrderBy">A fact about documents such as <c>name</c> or <c>updateDate</c>, or a property that the list view shows.</param>
/// <param name="Culture">In which names and values are ordered and handed out; null where that does not matter.</param>
public sealed record DocumentListing(Guid? DataTypeKey, string? Filter, string? OrderBy, string? Culture, bool Descending, int Skip, int Take);

/// <summary>A document in a list.</summary>
/// <param name="CreatorName">Null for the system, and for somebody who is gone.</param>
/// <param name="Values">Of the properties that the list view shows.</param>
public sealed record DocumentListItem(
    DocumentItem Item,
    string? CreatorName,
    string? WriterName,
    IReadOnlyList<DocumentDetailsVariant> Variants,
    IReadOnlyList<PropertyOutput> Values);

/// <summary>How asking for a list ended; the names are those of Umbraco's own statuses.</summary>
public enum DocumentListStatus
{
    Success,
    ContentNotFound,
    ContentNotCollection,
    DataTypeNotFound,
    DataTypeNotCollection,
    OrderByNotPartOfCollectionConfiguration,
}
