using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>Whole documents for the editor.</summary>
public sealed class DocumentReader(ContentDbContext db, SchemaStore schema)
{
    /// <summary>The draft.</summary>
    public async Task<DocumentDetails?> FindAsync(Guid key, CancellationToken cancellationToken) =>
        await DocumentAsync(key, cancellationToken) is { } document ? Details(document, variant => (variant.Name, variant.Values)) : null;

    /// <returns>Null when nothing of the document is published.</returns>
    public async Task<DocumentDetails?> FindPublishedAsync(Guid key, CancellationToken cancellationToken) =>
        await DocumentAsync(key, cancellationToken) is { } document && document.Variants.Any(variant => variant.IsPublished)
            ? Details(document, variant => variant.IsPublished ? (variant.PublishedName, variant.PublishedText) : null)
            : null;

    /// <summary>The document's history.</summary>
    public async Task<Page<AuditItem>> AuditAsync(Guid key, bool ascending, DateTimeOffset? since, int skip, int take, CancellationToken cancellationToken)
    {
        var entries = db.AuditEntries.Where(entry => entry.DocumentKey == key && (since == null || entry.At >= since));
        var total = await entries.CountAsync(cancellationToken);
        var ordered = ascending ? entries.OrderBy(entry => entry.At) : entries.OrderByDescending(entry => entry.At);
        var items = await ordered.Skip(skip).Take(take)
            .Select(entry => new AuditItem(entry.UserKey, entry.At, entry.Type, entry.Parameters))
            .ToListAsync(cancellationToken);
        return new Page<AuditItem>(total, items);
    }

    /// <param name="content">Name and values of a variant; null leaves it out.</param>
    internal DocumentDetails? Details(Document document, Func<DocumentVariant, (string? Name, string Values)?> content)
    {
        if (!schema.Current.DocumentTypes.TryGetValue(document.ContentTypeKey, out var type))
        {
            return null;
        }

        var sharedEdited = document.Variants.Exists(variant => variant.Culture == DocumentVariant.Shared && variant.Edited);
        var variants = new List<DocumentDetailsVariant>();
        var values = new List<PropertyOutput>();
        foreach (var variant in document.Variants.OrderBy(variant => variant.Culture, StringComparer.Ordinal))
        {
            if (content(variant) is not { } part)
            {
                continue;
            }

            var culture = variant.Culture.Length is 0 ? null : variant.Culture;
            values.AddRange(Values(type, culture, part.Values));
            if (part.Name is { } name)
            {
                var state = DocumentStates.Of(document.Trashed, variant.PublishedAt, variant.Edited || sharedEdited);
                variants.Add(new DocumentDetailsVariant(culture, name, state, variant.CreateDate, variant.UpdateDate, variant.PublishedAt, variant.ReleaseAt, variant.ExpireAt));
            }
        }

        return new DocumentDetails(
            document.Key, document.ParentKey, type, document.TemplateKey, document.Trashed, document.Version, variants, values);
    }

    /// <summary>Texts in a language that was taken off the site are left out: they could not be saved again.</summary>
    private async Task<Document?> DocumentAsync(Guid key, CancellationToken cancellationToken)
    {
        var found = await db.Documents.AsNoTracking().Include(document => document.Variants)
            .FirstOrDefaultAsync(document => document.Key == key, cancellationToken);
        var languages = await db.Languages.Select(language => language.IsoCode).ToListAsync(cancellationToken);
        found?.Variants.RemoveAll(variant => variant.Culture != DocumentVariant.Shared && !languages.Contains(variant.Culture));
        return found;
    }

    private IEnumerable<PropertyOutput> Values(ContentType type, string? culture, string stored)
    {
        foreach (var (alias, text) in StoredValues.Read(stored))
        {
            if (schema.Current.Property(type, alias) is { } property
                && PropertyEditors.PropertyEditors.Find(property.EditorAlias)
                    .ToEditor(text, EditorContext.For(schema.Current, property, culture)) is { } value)
            {
                yield return new PropertyOutput(property.Alias, property.EditorAlias, culture, value);
            }
        }
    }
}
