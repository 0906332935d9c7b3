using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>Creates and changes drafts. Incomplete values are accepted; only publishing enforces the rules of the schema.</summary>
public sealed class DocumentEditing(ContentDbContext db, SchemaStore schemas, TimeProvider time, DocumentWork work)
{
    public async Task<ContentOutcome> CreateAsync(NewDocument document, Guid userKey, CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        var (status, type, parent) = await CheckPlaceAsync(document, schema, cancellationToken);
        if (status is not ContentOperationStatus.Success || type is null)
        {
            return status;
        }

        if (await db.Documents.AnyAsync(other => other.Key == document.Key, cancellationToken))
        {
            return ContentOperationStatus.DuplicateKey;
        }

        var now = time.GetUtcNow();
        var created = new Document
        {
            Key = document.Key,
            ParentKey = parent?.Key,
            Path = ITreeNode.PathBelow(parent, document.Key),
            Level = (parent?.Level ?? 0) + 1,
            SortOrder = await SiblingOrder.NextAsync(db, parent?.Key, cancellationToken),
            ContentTypeKey = type.Key,
            CreateDate = now,
        };
        if (await ApplyAsync(created, type, schema, document.Content, cancellationToken) is { Succeeded: false } refused)
        {
            return refused;
        }

        db.Documents.Add(created);
        work.Touch(created, userKey);
        work.Remember(created, userKey, [.. created.Variants.Select(variant => variant.Culture)], []);
        work.Audit(created.Key, userKey, AuditType.New);
        return await work.CommitAsync(cancellationToken);
    }

    public async Task<ContentOutcome> UpdateAsync(Guid key, DocumentInput content, Guid userKey, CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        if (await work.FindAsync(key, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        if (document.Trashed)
        {
            return ContentOperationStatus.InTrash;
        }

        if (!schema.DocumentTypes.TryGetValue(document.ContentTypeKey, out var type))
        {
            return ContentOperationStatus.ContentTypeNotFound;
        }

        foreach (var input in content.Variants.Where(input => IsStale(input, document)))
        {
            if (await IsByOthersAsync(key, input, userKey, cancellationToken))
            {
                return ContentOperationStatus.ConcurrencyViolation;
            }
        }

        if (await ApplyAsync(document, type, schema, content, cancellationToken) is { Succeeded: false } refused)
        {
            db.ChangeTracker.Clear();
            return refused;
        }

        string[] touched =
        [
            .. db.ChangeTracker.Entries<DocumentVariant>()
                .Where(entry => entry.State is not EntityState.Unchanged)
                .Select(entry => entry.Entity.Culture),
        ];
        if (touched.Length is 0 && !db.ChangeTracker.HasChanges())
        {
            return ContentOutcome.Success;
        }

        work.Touch(document, userKey);
        work.Remember(document, userKey, touched, []);
        work.Audit(key, userKey, type.VariesByCulture ? AuditType.SaveVariant : AuditType.Save, type.VariesByCulture ? Named(touched) : null);
        return await work.CommitAsync(cancellationToken);
    }

    /// <summary>What publishing these values would refuse.</summary>
    /// <returns><see cref="ContentOperationStatus.PropertyValidationError"/> with the errors, or success.</returns>
    public async Task<ContentOutcome> ValidateNewAsync(NewDocument document, CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        var (status, type, _) = await CheckPlaceAsync(document, schema, cancellationToken);
        return status is not ContentOperationStatus.Success || type is null ? status : Validate(schema, type, document.Content, null);
    }

    /// <inheritdoc cref="ValidateNewAsync"/>
    /// <param name="cultures">The cultures that are to be valid; null or empty for all that <paramref name="content"/> names.</param>
    public async Task<ContentOutcome> ValidateAsync(
        Guid key,
        DocumentInput content,
        IReadOnlyCollection<string>? cultures,
        CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        var typeKey = await db.Documents.Where(document => document.Key == key)
            .Select(document => (Guid?)document.ContentTypeKey).FirstOrDefaultAsync(cancellationToken);
        if (typeKey is not { } known)
        {
            return ContentOperationStatus.NotFound;
        }

        return schema.DocumentTypes.TryGetValue(known, out var type)
            ? Validate(schema, type, content, cultures)
            : ContentOperationStatus.ContentTypeNotFound;
    }

    private static ContentOutcome Validate(ContentSchema schema, ContentType type, DocumentInput content, IReadOnlyCollection<string>? cultures)
    {
        var asked = cultures is { Count: > 0 } ? cultures : [.. content.Variants.Select(variant => variant.Culture).OfType<string>()];
        var errors = DocumentValidation.Check(schema, type, content.Values, asked);
        return errors.Count is 0 ? ContentOutcome.Success : ContentOutcome.Invalid(ContentOperationStatus.PropertyValidationError, errors);
    }

    private static bool IsStale(VariantInput input, Document document) =>
        input.UpdateDate is { } seen
        && document.Variants.Find(variant => variant.Culture == (input.Culture ?? DocumentVariant.Shared)) is { } stored
        && seen < stored.UpdateDate;

    /// <summary>
    /// Whether somebody else has saved the culture since. Nobody is warned of themselves: the client may save again before it has read
    /// what it saved.
    /// </summary>
    private Task<bool> IsByOthersAsync(Guid key, VariantInput input, Guid userKey, CancellationToken cancellationToken)
    {
        var (culture, seen) = ($",{input.Culture},", input.UpdateDate);
        return db.DocumentVersions.AnyAsync(
            version => version.DocumentKey == key && version.UserKey != userKey && version.VersionDate > seen && version.Cultures.Contains(culture),
            cancellationToken);
    }

    private static IEnumerable<string> Named(IEnumerable<string> cultures) => cultures.Where(culture => culture.Length > 0);

    private async Task<(ContentOperationStatus Status, ContentType? Type, Document? Parent)> CheckPlaceAsync(
        NewDocument document,
        ContentSchema schema,
        CancellationToken cancellationToken)
    {
        if (!schema.DocumentTypes.TryGetValue(document.ContentTypeKey, out var type))
        {
            return (ContentOperationStatus.ContentTypeNotFound, null, null);
        }

        var (status, parent) = await new DocumentPlaces(db, schema).CheckAsync(type, document.ParentKey, cancellationToken);
        return (status, type, parent);
    }

    private async Task<ContentOutcome> ApplyAsync(
        Document document,
        ContentType type,
        ContentSchema schema,
        DocumentInput content,
        CancellationToken cancellationToken)
    {
        var status = await new DraftRules(db, schema).CheckAsync(type, content, cancellationToken);
        if (status is not ContentOperationStatus.Success)
        {
            return status;
        }

        if (DraftValues.Strange(schema, type, content.Values) is { Count: > 0 } strange)
        {
            return ContentOutcome.Invalid(ContentOperationStatus.PropertyValidationError, strange);
        }

        var now = time.GetUtcNow();
        document.TemplateKey = content.TemplateKey;
        foreach (var input in content.Variants)
        {
            var variant = Variant(document, input.Culture ?? DocumentVariant.Shared, now);
            var name = await new UniqueNames(db).AmongSiblingsAsync(input.Name.Trim(), variant.Culture, document.Key, document.ParentKey, cancellationToken);
            variant.Rename(name, now);
        }

        if (type.VariesByCulture)
        {
            Variant(document, DocumentVariant.Shared, now);
        }

        foreach (var variant in document.Variants)
        {
            var isSaved = variant.Culture == DocumentVariant.Shared || content.Variants.Any(input => input.Culture == variant.Culture);
            if (isSaved && DraftValues.Apply(schema, type, variant, content.Values))
            {
                variant.UpdateDate = now;
            }

            variant.CompareWithPublished();
        }

        return ContentOutcome.Success;
    }

    private DocumentVariant Variant(Document document, string culture, DateTimeOffset now)
    {
        var variant = document.Variants.Find(existing => existing.Culture == culture);
        if (variant is null)
        {
            variant = new DocumentVariant { DocumentKey = document.Key, Culture = culture, CreateDate = now, UpdateDate = now };
            document.Variants.Add(variant);
        }

        return variant;
    }
}
