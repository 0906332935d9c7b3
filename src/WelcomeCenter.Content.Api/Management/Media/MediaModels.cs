using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Media;

internal sealed record MediaTypeReference(Guid Id, string Icon, Reference? Collection)
{
    public static MediaTypeReference From(ContentType type) => new(type.Key, type.Icon, Reference.To(type.ListViewKey));
}

/// <summary>The type of an item in a list, which shows its alias, too.</summary>
internal sealed record ListedMediaTypeReference(Guid Id, string Alias, string Icon, Reference? Collection)
{
    public static ListedMediaTypeReference From(ContentType type) => new(type.Key, type.Alias, type.Icon, Reference.To(type.ListViewKey));
}

/// <summary>Media items have one name, in no language.</summary>
internal sealed record MediaNameModel(string Name)
{
    public string? Culture { get; }
}

/// <summary>A media item in a picker, a link or a dialog.</summary>
internal sealed record MediaItemModel(
    Guid Id,
    bool IsTrashed,
    Reference? Parent,
    bool HasChildren,
    MediaTypeReference MediaType,
    IEnumerable<MediaNameModel> Variants)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static MediaItemModel From(MediaListItem item) => new(
        item.Key, item.IsTrashed, Reference.To(item.ParentKey), item.HasChildren, MediaTypeReference.From(item.MediaType), [new MediaNameModel(item.Name)]);
}

/// <summary>A media item in the tree.</summary>
internal sealed record MediaTreeItemModel(
    Guid Id,
    Reference? Parent,
    bool HasChildren,
    bool IsTrashed,
    DateTimeOffset CreateDate,
    MediaTypeReference MediaType,
    IEnumerable<MediaNameModel> Variants)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public bool NoAccess { get; }

    public static MediaTreeItemModel From(MediaListItem item) => new(
        item.Key,
        Reference.To(item.ParentKey),
        item.HasChildren,
        item.IsTrashed,
        item.CreateDate,
        MediaTypeReference.From(item.MediaType),
        [new MediaNameModel(item.Name)]);
}

/// <summary>A deleted media item.</summary>
internal sealed record MediaBinItemModel(
    Guid Id,
    DateTimeOffset CreateDate,
    bool HasChildren,
    Reference? Parent,
    MediaTypeReference MediaType,
    IEnumerable<MediaNameModel> Variants)
{
    public static MediaBinItemModel From(MediaListItem item) => new(
        item.Key, item.CreateDate, item.HasChildren, Reference.To(item.ParentKey), MediaTypeReference.From(item.MediaType), [new MediaNameModel(item.Name)]);
}

internal sealed record MediaVariantModel(string Name, DateTimeOffset CreateDate, DateTimeOffset UpdateDate)
{
    public string? Culture { get; }

    public string? Segment { get; }

    public static MediaVariantModel From(MediaListItem item) => new(item.Name, item.CreateDate, item.UpdateDate);
}

/// <summary>A whole media item for the editor.</summary>
internal sealed record MediaModel(
    Guid Id,
    bool IsTrashed,
    MediaTypeReference MediaType,
    IEnumerable<DocumentValueModel> Values,
    IEnumerable<MediaVariantModel> Variants)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static MediaModel From(MediaDetails media) => new(
        media.Item.Key,
        media.Item.IsTrashed,
        MediaTypeReference.From(media.Item.MediaType),
        media.Values.Select(DocumentValueModel.From),
        [MediaVariantModel.From(media.Item)]);
}

/// <summary>A media item in a list, with its values.</summary>
internal sealed record MediaCollectionModel(
    Guid Id,
    string? Creator,
    int SortOrder,
    ListedMediaTypeReference MediaType,
    IEnumerable<DocumentValueModel> Values,
    IEnumerable<MediaVariantModel> Variants)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static MediaCollectionModel From(MediaListItem item, IEnumerable<PropertyOutput> values, string? creator) => new(
        item.Key,
        creator,
        item.SortOrder,
        ListedMediaTypeReference.From(item.MediaType),
        values.Select(DocumentValueModel.From),
        [MediaVariantModel.From(item)]);
}
