using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Sync;

/// <summary>Documents, parents before their children.</summary>
internal sealed class DocumentImport(ImportRun run)
{
    private const string Folder = "Content";

    private IReadOnlyList<(USyncFile File, SyncedDocument Item)> documents = [];

    public void Parse() => documents = [.. run.Parse(Folder, SyncedDocument.Read).OrderBy(pair => pair.Item.Level)];

    public async Task ApplyAsync(ContentSchema schema, IReadOnlyList<StoredLanguage> languages, CancellationToken cancellationToken)
    {
        var stored = await run.Db.Documents.Include(document => document.Variants).ToDictionaryAsync(document => document.Key, cancellationToken);
        var values = new DocumentImportValues(run, schema, languages);
        foreach (var (file, item) in documents)
        {
            if (item.Trashed)
            {
                run.Warn(file, "The document lies in the recycle bin; it is not imported.");
            }
            else if (schema.DocumentType(item.ContentType) is not { } type)
            {
                run.Warn(file, $"The document type '{item.ContentType}' is missing; the document is not imported.");
            }
            else if (item.ParentKey is { } parentKey && !stored.ContainsKey(parentKey))
            {
                run.Warn(file, $"The parent {parentKey} is missing; the document is not imported.");
            }
            else
            {
                Apply(file, item, type, stored, values);
            }
        }

        Delete(stored);
    }

    private void Apply(USyncFile file, SyncedDocument item, ContentType type, Dictionary<Guid, Document> stored, DocumentImportValues values)
    {
        var isNew = !stored.TryGetValue(item.Key, out var document);
        var parent = TreeImport.Parent(run, file, document, item.ParentKey, stored);
        if (document is null)
        {
            document = new Document { Key = item.Key, Path = string.Empty, ContentTypeKey = type.Key, CreateDate = item.CreateDate ?? run.At, CreatorKey = SystemUser.Key };
            stored.Add(item.Key, document);
            run.Db.Documents.Add(document);
        }

        document.ContentTypeKey = type.Key;
        document.TemplateKey = item.TemplateKey;
        document.SortOrder = item.SortOrder ?? document.SortOrder;
        document.Trashed = false;
        TreeImport.Place(document, parent, stored.Values);
        var published = values.Apply(file, item, type, document);
        Plan(document, item.Plans);
        if (!isNew && !IsModified(document))
        {
            run.Same();
            return;
        }

        document.Version++;
        document.UpdateDate = run.At;
        document.WriterKey = SystemUser.Key;
        string[] cultures = [.. document.Variants.Select(variant => variant.Culture)];
        run.Db.DocumentVersions.Add(VersionContent.Of(document, SystemUser.Key, cultures, published, run.At));
        run.Changed(Folder, item.Key, item.DefaultName, isNew ? USyncChangeType.Create : USyncChangeType.Update);
    }

    /// <summary>What is past already is ignored, as uSync does.</summary>
    private void Plan(Document document, IReadOnlyList<SyncedPlan> plans)
    {
        foreach (var variant in document.Variants)
        {
            variant.ReleaseAt = At(variant.Culture, isRelease: true);
            variant.ExpireAt = At(variant.Culture, isRelease: false);
        }

        DateTimeOffset? At(string culture, bool isRelease) =>
            plans.FirstOrDefault(plan => plan.Culture == culture && plan.IsRelease == isRelease && plan.At > run.At)?.At;
    }

    /// <summary>Asks entry by entry: a look at everything that is tracked, for every document, would take as long as its square.</summary>
    private bool IsModified(Document document) =>
        run.Db.Entry(document).State is not EntityState.Unchanged
        || document.Variants.Exists(variant => run.Db.Entry(variant).State is not EntityState.Unchanged);

    private void Delete(Dictionary<Guid, Document> stored)
    {
        foreach (var marker in run.Markers(Folder))
        {
            foreach (var gone in TreeImport.Take(marker.Key, stored))
            {
                run.Db.Documents.Remove(gone);
                var name = gone.Variants.Select(variant => variant.Name).OfType<string>().FirstOrDefault();
                run.Changed(Folder, gone.Key, name ?? string.Empty, USyncChangeType.Delete);
            }
        }
    }
}
