using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Dictionary;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Sync;

/// <summary>Writes schema and content into a uSync folder. Items keep the file they have there; what is gone leaves a marker.</summary>
public sealed class USyncExport(ContentDbContext db)
{
    /// <returns>How many files were written; files that already say the same are left alone.</returns>
    public async Task<int> ExportAsync(string root, CancellationToken cancellationToken)
    {
        var folder = new USyncFolderWriter(root);
        (await ItemsAsync(cancellationToken)).ForEach(folder.Put);
        folder.MarkTheRest();
        return folder.Write();
    }

    /// <summary>Everything that leaves with an export, as its file says it.</summary>
    internal async Task<List<USyncItem>> ItemsAsync(CancellationToken cancellationToken)
    {
        var schema = await SchemaLoader.LoadAsync(db, cancellationToken);
        return
        [
            .. await SchemaAsync(cancellationToken),
            .. await LanguagesAsync(cancellationToken),
            .. await DictionaryAsync(cancellationToken),
            .. await MediaAsync(schema, cancellationToken),
            .. await DocumentsAsync(schema, cancellationToken),
        ];
    }

    private async Task<IEnumerable<USyncItem>> SchemaAsync(CancellationToken cancellationToken)
    {
        var items = await db.SchemaItems.AsNoTracking().OrderBy(item => item.Alias).ToListAsync(cancellationToken);
        return items.Select(item => new USyncItem(
            item.Kind.ToString(),
            item.Key,
            item.Alias,
            item.Kind is SchemaKind.DataTypes or SchemaKind.Blueprints ? item.Alias : item.Alias.ToLowerInvariant(),
            XElement.Parse(item.Xml)));
    }

    private async Task<IEnumerable<USyncItem>> LanguagesAsync(CancellationToken cancellationToken)
    {
        var languages = await db.Languages.AsNoTracking().OrderBy(language => language.IsoCode).ToListAsync(cancellationToken);
        return languages.Select(SyncedLanguage.Of).Select(item => new USyncItem(
            "Languages", USyncKeys.Of(item.IsoCode), item.IsoCode, item.IsoCode.ToLowerInvariant(), item.Write()));
    }

    private async Task<IEnumerable<USyncItem>> DictionaryAsync(CancellationToken cancellationToken)
    {
        var entries = await db.DictionaryEntries.AsNoTracking().ToDictionaryAsync(entry => entry.Key, cancellationToken);
        return entries.Values.OrderBy(entry => entry.ItemKey, StringComparer.Ordinal).Select(Item);

        USyncItem Item(DictionaryEntry entry)
        {
            var level = 0;
            for (var above = entry.ParentKey; above is { } key && entries.TryGetValue(key, out var parent); above = parent.ParentKey)
            {
                level++;
            }

            var parentName = entry.ParentKey is { } parentKey ? entries.GetValueOrDefault(parentKey)?.ItemKey : null;
            var item = new SyncedDictionaryItem(entry.Key, entry.ItemKey, parentName, DictionaryService.Translations(entry));
            return new USyncItem("Dictionary", entry.Key, entry.ItemKey, entry.ItemKey, item.Write(level));
        }
    }

    private async Task<IEnumerable<USyncItem>> MediaAsync(ContentSchema schema, CancellationToken cancellationToken)
    {
        var media = await db.MediaItems.AsNoTracking().Where(item => !item.Trashed).ToDictionaryAsync(item => item.Key, cancellationToken);
        var writer = new MediaWriter(schema, media);
        return media.Values.Where(item => schema.MediaTypes.ContainsKey(item.MediaTypeKey)).OrderBy(item => item.Level).ThenBy(item => item.Key)
            .Select(item => new USyncItem(
                "Media", item.Key, item.Name, item.Name.ToLowerInvariant(), writer.Write(item, schema.MediaTypes[item.MediaTypeKey])));
    }

    private async Task<IEnumerable<USyncItem>> DocumentsAsync(ContentSchema schema, CancellationToken cancellationToken)
    {
        var defaultCulture = await db.Languages.Where(language => language.IsDefault).Select(language => language.IsoCode)
            .FirstOrDefaultAsync(cancellationToken);
        var documents = await db.Documents.AsNoTracking().Include(document => document.Variants).Where(document => !document.Trashed)
            .ToDictionaryAsync(document => document.Key, cancellationToken);
        var writer = new DocumentWriter(schema, defaultCulture ?? string.Empty, documents);
        var domains = await db.Domains.AsNoTracking().OrderBy(domain => domain.Name).ToListAsync(cancellationToken);
        return documents.Values.Where(document => schema.DocumentTypes.ContainsKey(document.ContentTypeKey))
            .OrderBy(document => document.Level).ThenBy(document => document.Key)
            .Select(document => new USyncItem(
                "Content",
                document.Key,
                writer.Name(document),
                writer.Name(document).ToLowerInvariant(),
                writer.Write(document, schema.DocumentTypes[document.ContentTypeKey])))
            .Concat(domains.Select(domain => new USyncItem(
                "Domains",
                domain.Key,
                domain.Name,
                $"{domain.Name.Trim('/')}_{domain.IsoCode}".ToLowerInvariant(),
                SyncedDomain.Of(domain).Write(documents.TryGetValue(domain.RootKey, out var root) ? writer.NamePath(root) : string.Empty))));
    }
}
