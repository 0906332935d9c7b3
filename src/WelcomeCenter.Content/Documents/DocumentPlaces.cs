using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>Where a document of a type may stand.</summary>
internal sealed class DocumentPlaces(ContentDbContext db, ContentSchema schema)
{
    public async Task<(ContentOperationStatus Status, Document? Parent)> CheckAsync(ContentType type, Guid? parentKey, CancellationToken cancellationToken)
    {
        if (type.IsElement)
        {
            return (ContentOperationStatus.NotAllowed, null);
        }

        if (parentKey is not { } key)
        {
            return (type.AllowedAtRoot ? ContentOperationStatus.Success : ContentOperationStatus.NotAllowed, null);
        }

        var parent = await db.Documents.Include(document => document.Variants).FirstOrDefaultAsync(document => document.Key == key, cancellationToken);
        if (parent is null)
        {
            return (ContentOperationStatus.ParentNotFound, null);
        }

        if (parent.Trashed)
        {
            return (ContentOperationStatus.InTrash, null);
        }

        var allows = schema.DocumentTypes.TryGetValue(parent.ContentTypeKey, out var parentType)
            && parentType.AllowedChildren.Any(child => child.Key == type.Key);
        return (allows ? ContentOperationStatus.Success : ContentOperationStatus.NotAllowed, parent);
    }
}
