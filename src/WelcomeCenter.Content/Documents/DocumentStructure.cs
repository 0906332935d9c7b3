using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>Where documents stand: move, sort and copy.</summary>
public sealed class DocumentStructure(
    ContentDbContext db,
    SchemaStore schemas,
    SnapshotStore snapshots,
    TimeProvider time,
    DocumentWork work)
{
    public async Task<ContentOutcome> MoveAsync(Guid key, Guid? parentKey, Guid userKey, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        if (document.Trashed)
        {
            return ContentOperationStatus.InTrash;
        }

        if (document.ParentKey == parentKey)
        {
            return ContentOutcome.Success;
        }

        var (status, parent) = await PlaceAsync(document, parentKey, cancellationToken);
        if (status is not ContentOperationStatus.Success)
        {
            return status;
        }

        string[] published = [.. document.Variants.Where(variant => variant.IsPublished).Select(variant => variant.Culture)];
        await new RedirectRecorder(db, snapshots.Current, time).RecordAsync(key, published, cancellationToken);
        var branch = await work.SubtreeAsync(document, cancellationToken);
        await new DocumentBranch(db, branch, time).PutBelowAsync(parent, cancellationToken);
        foreach (var moved in branch)
        {
            work.Touch(moved, userKey);
        }

        work.Audit(key, userKey, AuditType.Move);
        work.Announce(ContentChangeKind.Addresses, [key]);
        return await work.CommitAsync(cancellationToken);
    }

    public async Task<ContentOutcome> SortAsync(Guid? parentKey, IReadOnlyList<DocumentOrder> order, Guid userKey, CancellationToken cancellationToken)
    {
        var children = await db.Documents.Where(document => document.ParentKey == parentKey && !document.Trashed)
            .ToDictionaryAsync(document => document.Key, cancellationToken);
        if (order.Any(place => !children.ContainsKey(place.Key)) || order.DistinctBy(place => place.Key).Count() != order.Count)
        {
            return ContentOperationStatus.SortingInvalid;
        }

        var changed = new List<Guid>();
        foreach (var place in order.Where(place => children[place.Key].SortOrder != place.SortOrder))
        {
            children[place.Key].SortOrder = place.SortOrder;
            work.Touch(children[place.Key], userKey);
            changed.Add(place.Key);
        }

        if (changed.Count is 0)
        {
            return ContentOutcome.Success;
        }

        if (parentKey is { } sorted)
        {
            work.Audit(sorted, userKey, AuditType.Sort);
        }

        work.Announce(ContentChangeKind.Documents, changed);
        return await work.CommitAsync(cancellationToken);
    }

    /// <summary>Copies the draft; nothing of the copy is published.</summary>
    /// <param name="newKey">The key of the copy.</param>
    public async Task<ContentOutcome> CopyAsync(
        Guid key,
        Guid newKey,
        Guid? parentKey,
        bool includeDescendants,
        Guid userKey,
        CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        var (status, parent) = await PlaceAsync(document, parentKey, cancellationToken, forCopy: true);
        if (status is not ContentOperationStatus.Success)
        {
            return status;
        }

        var sources = includeDescendants ? await work.SubtreeAsync(document, cancellationToken) : [document];
        var keys = sources.ToDictionary(source => source.Key, source => source.Key == key ? newKey : Guid.CreateVersion7());
        var copies = sources.ConvertAll(source => DocumentBranch.Copy(source, keys, time.GetUtcNow()));
        await new DocumentBranch(db, copies, time).PutBelowAsync(parent, cancellationToken);
        db.Documents.AddRange(copies);
        foreach (var copy in copies)
        {
            work.Touch(copy, userKey);
            work.Remember(copy, userKey, [.. copy.Variants.Select(variant => variant.Culture)], []);
        }

        work.Audit(newKey, userKey, AuditType.Copy);
        return await work.CommitAsync(cancellationToken);
    }

    private async Task<(ContentOperationStatus Status, Document? Parent)> PlaceAsync(
        Document document,
        Guid? parentKey,
        CancellationToken cancellationToken,
        bool forCopy = false)
    {
        if (!schemas.Current.DocumentTypes.TryGetValue(document.ContentTypeKey, out var type))
        {
            return (ContentOperationStatus.ContentTypeNotFound, null);
        }

        var (status, parent) = await new DocumentPlaces(db, schemas.Current).CheckAsync(type, parentKey, cancellationToken);
        var isBelowItself = !forCopy && parent?.Path.StartsWith(document.Path, StringComparison.Ordinal) is true;
        return (isBelowItself ? ContentOperationStatus.ParentInvalid : status, parent);
    }
}

/// <summary>A document and its new place among its siblings.</summary>
public sealed record DocumentOrder(Guid Key, int SortOrder);
