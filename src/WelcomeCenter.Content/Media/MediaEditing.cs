using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Media;

/// <summary>Creates and changes media items. A file comes in by the id under which it was uploaded before.</summary>
public sealed class MediaEditing(ContentDbContext db, SchemaStore schemas, TimeProvider time, MediaWork work, MediaUploads uploads)
{
    public async Task<ContentOutcome> CreateAsync(NewMedia media, Guid userKey, CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        if (!schema.MediaTypes.TryGetValue(media.MediaTypeKey, out var type))
        {
            return ContentOperationStatus.ContentTypeNotFound;
        }

        var (status, parent) = await MediaPlaces.CheckAsync(work, schema, type, media.ParentKey, cancellationToken);
        if (status is not ContentOperationStatus.Success)
        {
            return status;
        }

        if (await db.MediaItems.AnyAsync(other => other.Key == media.Key, cancellationToken))
        {
            return ContentOperationStatus.DuplicateKey;
        }

        var created = new MediaItem
        {
            Key = media.Key,
            ParentKey = parent?.Key,
            Path = ITreeNode.PathBelow(parent, media.Key),
            Level = (parent?.Level ?? 0) + 1,
            SortOrder = await work.NextSortOrderAsync(parent?.Key, cancellationToken),
            MediaTypeKey = type.Key,
            CreateDate = time.GetUtcNow(),
            CreatorKey = userKey,
        };
        db.MediaItems.Add(created);
        return await SaveAsync(created, type, media.Content, userKey, AuditType.New, cancellationToken);
    }

    public async Task<ContentOutcome> UpdateAsync(Guid key, MediaInput content, Guid userKey, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } item)
        {
            return ContentOperationStatus.NotFound;
        }

        if (item.Trashed)
        {
            return ContentOperationStatus.InTrash;
        }

        return schemas.Current.MediaTypes.TryGetValue(item.MediaTypeKey, out var type)
            ? await SaveAsync(item, type, content, userKey, AuditType.Save, cancellationToken)
            : ContentOperationStatus.ContentTypeNotFound;
    }

    /// <summary>What the rules of the schema refuse.</summary>
    /// <param name="mediaTypeKey">Null for the type of the stored item <paramref name="key"/>.</param>
    public async Task<ContentOutcome> ValidateAsync(Guid key, Guid? mediaTypeKey, MediaInput content, CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        if ((mediaTypeKey ?? (await work.FindAsync(key, cancellationToken))?.MediaTypeKey) is not { } typeKey)
        {
            return ContentOperationStatus.NotFound;
        }

        if (!schema.MediaTypes.TryGetValue(typeKey, out var type))
        {
            return ContentOperationStatus.ContentTypeNotFound;
        }

        var errors = DocumentValidation.Check(schema, type, content.Values, []);
        return errors.Count is 0 ? ContentOutcome.Success : ContentOutcome.Invalid(ContentOperationStatus.PropertyValidationError, errors);
    }

    private async Task<ContentOutcome> SaveAsync(
        MediaItem item, ContentType type, MediaInput content, Guid userKey, AuditType audit, CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        if (string.IsNullOrWhiteSpace(content.Name))
        {
            return ContentOperationStatus.ContentInvalid;
        }

        if (!DraftValues.AreKnown(schema, type, content.Values))
        {
            return ContentOperationStatus.PropertyTypeNotFound;
        }

        var taken = uploads.Take(schema, type, item, content.Values, userKey);
        if (taken.Status is not ContentOperationStatus.Success)
        {
            return taken.Status;
        }

        item.Rename(content.Name.Trim());
        item.Values = uploads.Describe(schema, type, item, DraftValues.Applied(schema, type, null, item.Values, taken.Values));
        work.Touch(item, userKey);
        return await uploads.KeepOnlyIfAsync(taken, () => work.CommitAsync(item.Key, userKey, audit, [item.Key], cancellationToken));
    }
}
