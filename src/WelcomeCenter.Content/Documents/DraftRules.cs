using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>What even a draft has to keep to: cultures, names, template and properties that fit its type.</summary>
internal sealed class DraftRules(ContentDbContext db, ContentSchema schema)
{
    public async Task<ContentOperationStatus> CheckAsync(ContentType type, DocumentInput content, CancellationToken cancellationToken)
    {
        if (content.Variants.Count is 0 || content.Variants.Any(variant => variant.Culture is null == type.VariesByCulture))
        {
            return ContentOperationStatus.ContentTypeCultureVarianceMismatch;
        }

        if (content.Variants.Any(variant => string.IsNullOrWhiteSpace(variant.Name)))
        {
            return ContentOperationStatus.ContentInvalid;
        }

        var languages = await db.Languages.Select(language => language.IsoCode).ToListAsync(cancellationToken);
        if (content.Variants.Any(variant => variant.Culture is { } culture && !languages.Contains(culture)))
        {
            return ContentOperationStatus.InvalidCulture;
        }

        if (content.TemplateKey is { } template)
        {
            if (!schema.Templates.ContainsKey(template))
            {
                return ContentOperationStatus.TemplateNotFound;
            }

            if (!type.AllowedTemplates.Contains(template))
            {
                return ContentOperationStatus.TemplateNotAllowed;
            }
        }

        return DraftValues.AreKnown(schema, type, content.Values) ? ContentOperationStatus.Success : ContentOperationStatus.PropertyTypeNotFound;
    }
}
