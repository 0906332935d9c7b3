using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>What has to hold before a document goes on the site.</summary>
internal sealed class PublishingRules(ContentDbContext db, ContentSchema schema)
{
    /// <returns><see cref="ContentOperationStatus.ContentInvalid"/> with the errors when the schema refuses a value.</returns>
    public async Task<ContentOutcome> CheckAsync(Document document, IReadOnlyCollection<string> cultures, CancellationToken cancellationToken)
    {
        if (document.Trashed)
        {
            return ContentOperationStatus.InTrash;
        }

        if (!schema.DocumentTypes.TryGetValue(document.ContentTypeKey, out var type))
        {
            return ContentOperationStatus.ContentTypeNotFound;
        }

        var status = type.VariesByCulture
            ? CheckCultures(document, cultures, await MandatoryAsync(cancellationToken))
            : cultures.Count is 0 ? ContentOperationStatus.Success : ContentOperationStatus.CannotPublishVariantWhenNotVariant;
        if (status is not ContentOperationStatus.Success)
        {
            return status;
        }

        if (document.ParentKey is { } parentKey && !await IsPublishedAsync(parentKey, cancellationToken))
        {
            return ContentOperationStatus.PathNotPublished;
        }

        var errors = DocumentValidation.CheckDraft(schema, type, document, cultures);
        return errors.Count is 0 ? ContentOutcome.Success : ContentOutcome.Invalid(ContentOperationStatus.ContentInvalid, errors);
    }

    private static ContentOperationStatus CheckCultures(Document document, IReadOnlyCollection<string> cultures, IReadOnlyCollection<string> mandatory)
    {
        if (cultures.Count is 0)
        {
            return ContentOperationStatus.CannotPublishInvariantWhenVariant;
        }

        if (cultures.Any(culture => culture.Length is 0 || !document.Variants.Exists(variant => variant.Culture == culture)))
        {
            return ContentOperationStatus.InvalidCulture;
        }

        return mandatory.All(culture => cultures.Contains(culture) || document.Variants.Exists(variant => variant.Culture == culture && variant.IsPublished))
            ? ContentOperationStatus.Success
            : ContentOperationStatus.MandatoryCultureMissing;
    }

    /// <summary>The parent may have been published in this very operation, so what is tracked comes first.</summary>
    private async Task<bool> IsPublishedAsync(Guid key, CancellationToken cancellationToken)
    {
        var tracked = db.ChangeTracker.Entries<DocumentVariant>().Where(entry => entry.Entity.DocumentKey == key).Select(entry => entry.Entity).ToList();
        return tracked.Count > 0
            ? tracked.Exists(variant => variant.IsPublished)
            : await db.DocumentVariants.AnyAsync(variant => variant.DocumentKey == key && variant.PublishedAt != null, cancellationToken);
    }

    public async Task<IReadOnlyCollection<string>> MandatoryAsync(CancellationToken cancellationToken) =>
        await db.Languages.Where(language => language.IsMandatory).Select(language => language.IsoCode).ToListAsync(cancellationToken);
}
