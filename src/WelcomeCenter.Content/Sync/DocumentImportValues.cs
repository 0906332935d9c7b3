using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Sync;

/// <summary>What a document says: names, values and what of it is published.</summary>
internal sealed class DocumentImportValues(ImportRun run, ContentSchema schema, IReadOnlyList<StoredLanguage> languages)
{
    private readonly string defaultCulture = languages.FirstOrDefault(language => language.IsDefault)?.IsoCode ?? string.Empty;
    private readonly HashSet<string> cultures = [.. languages.Select(language => language.IsoCode)];

    /// <returns>The cultures that this import published.</returns>
    public IReadOnlyList<string> Apply(USyncFile file, SyncedDocument item, ContentType type, Document document)
    {
        var names = Names(file, item, type);
        foreach (var (culture, name) in names)
        {
            Variant(document, culture).Rename(name, run.At);
        }

        Variant(document, DocumentVariant.Shared);
        foreach (var variant in document.Variants)
        {
            ApplyValues(file, item, type, variant);
        }

        return Publish(item, type, document, names);
    }

    private Dictionary<string, string> Names(USyncFile file, SyncedDocument item, ContentType type)
    {
        if (!type.VariesByCulture)
        {
            return new Dictionary<string, string> { [DocumentVariant.Shared] = item.DefaultName };
        }

        foreach (var unknown in item.Names.Keys.Where(culture => !cultures.Contains(culture)))
        {
            run.Warn(file, $"The language '{unknown}' is missing; the document is imported without it.");
        }

        return item.Names.Count is 0
            ? new Dictionary<string, string> { [defaultCulture] = item.DefaultName }
            : item.Names.Where(name => cultures.Contains(name.Key)).ToDictionary();
    }

    private void ApplyValues(USyncFile file, SyncedDocument item, ContentType type, DocumentVariant variant)
    {
        var values = new Dictionary<string, string>(StoredValues.Read(variant.Values));
        foreach (var value in item.Values)
        {
            if (schema.Property(type, value.Alias) is not { } property)
            {
                if (variant.Culture == DocumentVariant.Shared)
                {
                    run.Warn(file, $"The type '{type.Alias}' has no property '{value.Alias}'; its value is not imported.", value.Line);
                }
            }
            else if (Target(type, property, value) == variant.Culture)
            {
                values[property.Alias] = SyncedValues.Stored(property, value.Text);
            }
        }

        var json = StoredValues.Write(values);
        if (json != variant.Values)
        {
            variant.Values = json;
            variant.UpdateDate = run.At;
        }
    }

    /// <returns>The culture that takes the value; null when none does.</returns>
    private string? Target(ContentType type, PropertyType property, SyncedValue value) => (ContentSchema.Varies(type, property), value) switch
    {
        (_, { Segment: not null }) => null,
        (true, { Culture: { } culture }) => culture,
        (true, { Culture: null }) => defaultCulture,
        (false, { Culture: { } culture }) when culture != defaultCulture => null,
        _ => DocumentVariant.Shared,
    };

    private List<string> Publish(SyncedDocument item, ContentType type, Document document, Dictionary<string, string> names)
    {
        var published = new List<string>();
        foreach (var variant in document.Variants.Where(variant => variant.Name is not null))
        {
            if (!names.ContainsKey(variant.Culture) && item.IsPartial)
            {
                continue;
            }

            if (IsPublished(item, variant.Culture, names))
            {
                Publish(variant, UrlSegments.Of(document, variant), published);
            }
            else if (variant.IsPublished)
            {
                variant.Unpublish();
            }
            else
            {
                variant.CompareWithPublished();
            }
        }

        if (type.VariesByCulture && document.Variants.Find(variant => variant.Culture == DocumentVariant.Shared) is { } shared)
        {
            PublishShared(shared, document.Variants.Exists(variant => variant != shared && variant.IsPublished));
        }

        return published;
    }

    private void PublishShared(DocumentVariant shared, bool isPublished)
    {
        if (isPublished)
        {
            Publish(shared, string.Empty, []);
        }
        else if (shared.IsPublished)
        {
            shared.Unpublish();
        }
        else
        {
            shared.CompareWithPublished();
        }
    }

    private void Publish(DocumentVariant variant, string segment, List<string> published)
    {
        variant.CompareWithPublished();
        if (variant.Edited || variant.PublishedSegment != segment)
        {
            variant.Publish(segment, run.At);
            published.Add(variant.Culture);
        }
    }

    private static bool IsPublished(SyncedDocument item, string culture, Dictionary<string, string> names) =>
        item.Published.Count is 0
            ? item.DefaultPublished && names.ContainsKey(culture)
            : item.Published.GetValueOrDefault(culture);

    private DocumentVariant Variant(Document document, string culture)
    {
        var variant = document.Variants.Find(existing => existing.Culture == culture);
        if (variant is null)
        {
            variant = new DocumentVariant { DocumentKey = document.Key, Culture = culture, CreateDate = run.At, UpdateDate = run.At };
            document.Variants.Add(variant);
        }

        return variant;
    }
}
