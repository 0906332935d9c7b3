using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Media;

/// <summary>What an editor wants a media item to be: the whole of it, so that a value which is absent is cleared.</summary>
/// <param name="Values">A file that was just uploaded is named by its <c>temporaryFileId</c>.</param>
public sealed record MediaInput(string Name, IReadOnlyList<PropertyInput> Values);

/// <param name="Key">Made by the client.</param>
public sealed record NewMedia(Guid Key, Guid? ParentKey, Guid MediaTypeKey, MediaInput Content);

/// <summary>A media item as trees, pickers and lists show it.</summary>
public sealed record MediaListItem(
    Guid Key,
    Guid? ParentKey,
    bool HasChildren,
    bool IsTrashed,
    int SortOrder,
    DateTimeOffset CreateDate,
    DateTimeOffset UpdateDate,
    Guid CreatorKey,
    ContentType MediaType,
    string Name);

/// <summary>A whole media item for the editor.</summary>
public sealed record MediaDetails(MediaListItem Item, IReadOnlyList<PropertyOutput> Values);

/// <summary>How a list of the library is narrowed and ordered.</summary>
/// <param name="ParentKey">Null for the root.</param>
/// <param name="OrderBy"><c>name</c>, <c>createDate</c>, <c>updateDate</c> or <c>sortOrder</c>; anything else means the last.</param>
public sealed record MediaListing(Guid? ParentKey, string? Filter, string? OrderBy, bool Descending, int Skip, int Take);

/// <summary>An item among its neighbours; see <see cref="SiblingWindow"/>.</summary>
public sealed record MediaSiblings(long TotalBefore, long TotalAfter, IReadOnlyList<MediaListItem> Items);
