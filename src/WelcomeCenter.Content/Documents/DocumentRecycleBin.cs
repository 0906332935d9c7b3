using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>Takes documents out of the tree, puts them back, and deletes them for good.</summary>
public sealed class DocumentRecycleBin(ContentDbContext db, SchemaStore schemas, TimeProvider time, DocumentWork work)
{
    /// <summary>What is published stays so, but cannot be reached until the document is restored.</summary>
    public async Task<ContentOutcome> TrashAsync(Guid key, Guid userKey, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        if (document.Trashed)
        {
            return ContentOperationStatus.InTrash;
        }

        var originalParent = document.ParentKey;
        return await PutAsync(document, parent: null, trashed: true, originalParent, userKey, cancellationToken);
    }

    /// <returns>Null when the document is unknown.</returns>
    public async Task<OriginalParent?> OriginalParentAsync(Guid key, CancellationToken cancellationToken)
    {
        var document = await db.Documents.AsNoTracking().FirstOrDefaultAsync(found => found.Key == key && found.Trashed, cancellationToken);
        if (document is null)
        {
            return null;
        }

        var parentKey = document.OriginalParentKey;
        var stands = await db.Documents.AnyAsync(parent => parent.Key == parentKey && !parent.Trashed, cancellationToken);
        return new OriginalParent(stands ? parentKey : null);
    }

    public async Task<ContentOutcome> RestoreAsync(Guid key, Guid? parentKey, Guid userKey, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        if (!document.Trashed)
        {
            return ContentOperationStatus.NotInTrash;
        }

        if (!schemas.Current.DocumentTypes.TryGetValue(document.ContentTypeKey, out var type))
        {
            return ContentOperationStatus.ContentTypeNotFound;
        }

        var (status, parent) = await new DocumentPlaces(db, schemas.Current).CheckAsync(type, parentKey, cancellationToken);
        return status is ContentOperationStatus.Success
            ? await PutAsync(document, parent, trashed: false, originalParent: null, userKey, cancellationToken)
            : status;
    }

    /// <summary>Deletes a document for good, with everything below it.</summary>
    public async Task<ContentOutcome> DeleteAsync(Guid key, Guid userKey, CancellationToken cancellationToken)
    {
        var path = await db.Documents.Where(document => document.Key == key).Select(document => document.Path).FirstOrDefaultAsync(cancellationToken);
        return path is null
            ? ContentOperationStatus.NotFound
            : await DeleteAsync(db.Documents.Where(document => document.Path.StartsWith(path)), userKey, cancellationToken);
    }

    public Task<ContentOutcome> EmptyAsync(Guid userKey, CancellationToken cancellationToken) =>
        DeleteAsync(db.Documents.Where(document => document.Trashed), userKey, cancellationToken);

    private async Task<ContentOutcome> PutAsync(
        Document document,
        Document? parent,
        bool trashed,
        Guid? originalParent,
        Guid userKey,
        CancellationToken cancellationToken)
    {
        var branch = await work.SubtreeAsync(document, cancellationToken);
        await new DocumentBranch(db, branch, time).PutBelowAsync(parent, cancellationToken);
        document.OriginalParentKey = originalParent;
        foreach (var moved in branch)
        {
            moved.Trashed = trashed;
            work.Touch(moved, userKey);
        }

        work.Audit(document.Key, userKey, AuditType.Move);
        work.Announce(ContentChangeKind.Documents, branch.Select(moved => moved.Key));
        return await work.CommitAsync(cancellationToken);
    }

    private async Task<ContentOutcome> DeleteAsync(IQueryable<Document> documents, Guid userKey, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var keys = await documents.OrderByDescending(document => document.Level).Select(document => document.Key).ToListAsync(cancellationToken);
        foreach (var part in keys.Chunk(500))
        {
            await db.Redirects.Where(redirect => part.Contains(redirect.DocumentKey)).ExecuteDeleteAsync(cancellationToken);
            await db.DocumentVersions.Where(version => part.Contains(version.DocumentKey)).ExecuteDeleteAsync(cancellationToken);
            await db.DocumentVariants.Where(variant => part.Contains(variant.DocumentKey)).ExecuteDeleteAsync(cancellationToken);
            await db.Domains.Where(domain => part.Contains(domain.RootKey)).ExecuteDeleteAsync(cancellationToken);
            await db.Documents.Where(document => part.Contains(document.Key)).ExecuteDeleteAsync(cancellationToken);
        }

        foreach (var key in keys)
        {
            work.Audit(key, userKey, AuditType.Delete);
        }

        work.Announce(ContentChangeKind.Addresses, keys);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await work.RefreshAsync(cancellationToken);
        return ContentOutcome.Success;
    }
}

/// <summary>Where a document in the recycle bin came from.</summary>
/// <param name="Key">Null for a former root, and when the parent is gone.</param>
public sealed record OriginalParent(Guid? Key);
