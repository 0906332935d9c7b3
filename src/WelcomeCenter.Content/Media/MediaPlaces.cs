using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Media;

/// <summary>Where a media item of a type may stand.</summary>
internal static class MediaPlaces
{
    public static async Task<(ContentOperationStatus Status, MediaItem? Parent)> CheckAsync(
        MediaWork work, ContentSchema schema, ContentType type, Guid? parentKey, CancellationToken cancellationToken)
    {
        if (parentKey is not { } key)
        {
            return (type.AllowedAtRoot ? ContentOperationStatus.Success : ContentOperationStatus.NotAllowed, null);
        }

        if (await work.FindAsync(key, cancellationToken) is not { } parent)
        {
            return (ContentOperationStatus.ParentNotFound, null);
        }

        if (parent.Trashed)
        {
            return (ContentOperationStatus.InTrash, null);
        }

        var allows = schema.MediaTypes.TryGetValue(parent.MediaTypeKey, out var parentType)
            && parentType.AllowedChildren.Any(child => child.Key == type.Key);
        return (allows ? ContentOperationStatus.Success : ContentOperationStatus.NotAllowed, parent);
    }
}
