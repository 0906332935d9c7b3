using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>A document as trees, pickers and lists show it.</summary>
/// <param name="AncestorKeys">From the root down to the parent.</param>
public sealed record DocumentItem(
    Guid Key,
    Guid? ParentKey,
    IReadOnlyList<Guid> AncestorKeys,
    bool HasChildren,
    bool IsTrashed,
    int SortOrder,
    DateTimeOffset CreateDate,
    DateTimeOffset UpdateDate,
    ContentType ContentType,
    IReadOnlyList<DocumentItemVariant> Variants);

/// <summary>Name and state of a document in one culture; no culture for a document that does not vary.</summary>
public sealed record DocumentItemVariant(string? Culture, string Name, DocumentState State);

/// <summary>State of a document in one culture; the names are those of the Management API.</summary>
public enum DocumentState
{
    Draft,
    Published,
    PublishedPendingChanges,
    Trashed,
}

/// <summary>A part of a list, with the size of the whole.</summary>
public sealed record Page<T>(long Total, IReadOnlyList<T> Items);

/// <summary>A document among its neighbours.</summary>
/// <param name="TotalBefore">How many stand before the first item shown.</param>
/// <param name="TotalAfter">How many stand after the last item shown.</param>
public sealed record SiblingWindow(long TotalBefore, long TotalAfter, IReadOnlyList<DocumentItem> Items);
