using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>The history of a document's content.</summary>
public sealed class DocumentVersions(ContentDbContext db, SchemaStore schemas, DocumentReader reader, TimeProvider time, DocumentWork work)
{
    /// <summary>Versions that touched the culture, newest first.</summary>
    /// <returns>Null when the document is unknown.</returns>
    public async Task<Page<DocumentVersionItem>?> ListAsync(Guid documentKey, string? culture, int skip, int take, CancellationToken cancellationToken)
    {
        var document = await db.Documents.AsNoTracking().Include(found => found.Variants)
            .FirstOrDefaultAsync(found => found.Key == documentKey, cancellationToken);
        if (document is null)
        {
            return null;
        }

        var mark = VersionContent.Mark(culture ?? DocumentVariant.Shared);
        var shared = VersionContent.Mark(DocumentVariant.Shared);
        var versions = db.DocumentVersions.AsNoTracking()
            .Where(version => version.DocumentKey == documentKey && (culture == null || version.Cultures.Contains(mark) || version.Cultures.Contains(shared)))
            .OrderByDescending(version => version.VersionDate).ThenByDescending(version => version.Id);
        var heads = await versions
            .Select(version => new { version.Id, version.UserKey, version.VersionDate, version.PublishedCultures, version.PreventCleanup })
            .ToListAsync(cancellationToken);
        var isPublished = document.Variants.Exists(variant => variant.IsPublished && (culture is null || variant.Culture == culture));
        var published = isPublished
            ? heads.Find(head => culture is null ? head.PublishedCultures.Length > 0 : head.PublishedCultures.Contains(mark))?.Id
            : null;
        var items = heads.Skip(skip).Take(take).Select(head => new DocumentVersionItem(
            head.Id,
            documentKey,
            document.ContentTypeKey,
            head.UserKey,
            head.VersionDate,
            IsCurrentPublishedVersion: head.Id == published,
            IsCurrentDraftVersion: head.Id == heads[0].Id && head.Id != published,
            head.PreventCleanup));
        return new Page<DocumentVersionItem>(heads.Count, [.. items]);
    }

    public async Task<DocumentVersionDetails?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var version = await db.DocumentVersions.AsNoTracking().FirstOrDefaultAsync(found => found.Id == id, cancellationToken);
        if (version is null)
        {
            return null;
        }

        var document = await db.Documents.AsNoTracking().Include(found => found.Variants)
            .FirstAsync(found => found.Key == version.DocumentKey, cancellationToken);
        var content = VersionContent.Read(version.Content).Cultures;
        var details = reader.Details(document, variant => content.TryGetValue(variant.Culture, out var part) ? (part.Name, part.Values) : null);
        return details is null ? null : new DocumentVersionDetails(id, details with { TemplateKey = version.TemplateKey });
    }

    /// <summary>Makes the draft say again what the version said in a culture; null for all cultures.</summary>
    /// <param name="kept">Aliases of properties whose values stay as they are.</param>
    public async Task<ContentOutcome> RollbackAsync(
        Guid id, string? culture, IReadOnlySet<string> kept, Guid userKey, CancellationToken cancellationToken)
    {
        var version = await db.DocumentVersions.AsNoTracking().FirstOrDefaultAsync(found => found.Id == id, cancellationToken);
        if (version is null || await work.FindAsync(version.DocumentKey, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        if (document.Trashed)
        {
            return ContentOperationStatus.InTrash;
        }

        var content = VersionContent.Read(version.Content).Cultures;
        if (culture is not null && !content.ContainsKey(culture))
        {
            return ContentOperationStatus.InvalidCulture;
        }

        DocumentVariant[] restored =
        [
            .. document.Variants.Where(variant => content.ContainsKey(variant.Culture)
                && (culture is null || variant.Culture == culture || variant.Culture == DocumentVariant.Shared)),
        ];
        foreach (var variant in restored)
        {
            await RestoreAsync(document, variant, content[variant.Culture], kept, cancellationToken);
        }

        work.Touch(document, userKey);
        work.Remember(document, userKey, [.. restored.Select(variant => variant.Culture)], []);
        work.Audit(document.Key, userKey, AuditType.RollBack, culture is null ? null : [culture]);
        return await work.CommitAsync(cancellationToken);
    }

    public async Task<ContentOutcome> SetPreventCleanupAsync(Guid id, bool preventCleanup, Guid userKey, CancellationToken cancellationToken)
    {
        var version = await db.DocumentVersions.FirstOrDefaultAsync(found => found.Id == id, cancellationToken);
        if (version is null)
        {
            return ContentOperationStatus.NotFound;
        }

        version.PreventCleanup = preventCleanup;
        work.Audit(version.DocumentKey, userKey, preventCleanup ? AuditType.ContentVersionPreventCleanup : AuditType.ContentVersionEnableCleanup);
        return await work.CommitAsync(cancellationToken);
    }

    private async Task RestoreAsync(
        Document document, DocumentVariant variant, VersionContent.Part part, IReadOnlySet<string> kept, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (part.Name is { } name)
        {
            variant.Rename(
                await new UniqueNames(db).AmongSiblingsAsync(name, variant.Culture, document.Key, document.ParentKey, cancellationToken),
                now);
        }

        var values = kept.Count is 0
            ? part.Values
            : StoredValues.Write(StoredValues.Read(part.Values).Where(value => !kept.Contains(value.Key))
                .Concat(StoredValues.Read(variant.Values).Where(value => kept.Contains(value.Key))));
        if (schemas.Current.DocumentTypes.ContainsKey(document.ContentTypeKey) && variant.Values != values)
        {
            variant.Values = values;
            variant.UpdateDate = now;
        }

        variant.CompareWithPublished();
    }
}
