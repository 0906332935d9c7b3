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
        await WriteSchemaAsync(folder, cancellationToken);
        await WriteLanguagesAsync(folder, cancellationToken);
        await WriteDictionaryAsync(folder, cancellationToken);
        await WriteMediaAsync(folder, cancellationToken);
        await WriteDocumentsAsync(folder, cancellationToken);
        return folder.Finish();
    }

    private async Task WriteSchemaAsync(USyncFolderWriter folder, CancellationToken cancellationToken)
    {
        var items = await db.SchemaItems.AsNoTracking().OrderBy(item => item.Alias).ToListAsync(cancellationToken);
        foreach (var item in items)
        {
            var name = item.Kind is SchemaKind.DataTypes or SchemaKind.Blueprints ? item.Alias : item.Alias.ToLowerInvariant();
            folder.Put(item.Kind.ToString(), item.Key, name, XElement.Parse(item.Xml));
        }
    }

    private async Task WriteLanguagesAsync(USyncFolderWriter folder, CancellationToken cancellationToken)
    {
        foreach (var language in await db.Languages.AsNoTracking().OrderBy(language => language.IsoCode).ToListAsync(cancellationToken))
        {
            var item = SyncedLanguage.Of(language);
            folder.Put("Languages", USyncKeys.Of(item.IsoCode), item.IsoCode.ToLowerInvariant(), item.Write());
        }
    }

    private async Task WriteDictionaryAsync(USyncFolderWriter folder, CancellationToken cancellationToken)
    {
        var entries = await db.DictionaryEntries.AsNoTracking().ToDictionaryAsync(entry => entry.Key, cancellationToken);
        foreach (var entry in entries.Values.OrderBy(entry => entry.ItemKey, StringComparer.Ordinal))
        {
            var level = 0;
            for (var above = entry.ParentKey; above is { } key && entries.TryGetValue(key, out var parent); above = parent.ParentKey)
            {
                level++;
            }

            var parentName = entry.ParentKey is { } parentKey ? entries.GetValueOrDefault(parentKey)?.ItemKey : null;
            var item = new SyncedDictionaryItem(entry.Key, entry.ItemKey, parentName, DictionaryService.Translations(entry));
            folder.Put("Dictionary", entry.Key, entry.ItemKey, item.Write(level));
        }
    }

    private async Task WriteMediaAsync(USyncFolderWriter folder, CancellationToken cancellationToken)
    {
        var schema = await SchemaLoader.LoadAsync(db, cancellationToken);
        var media = await db.MediaItems.AsNoTracking().Where(item => !item.Trashed).ToDictionaryAsync(item => item.Key, cancellationToken);
        var writer = new MediaWriter(schema, media);
        foreach (var item in media.Values.OrderBy(item => item.Level).ThenBy(item => item.Key))
        {
            if (schema.MediaTypes.TryGetValue(item.MediaTypeKey, out var type))
            {
                folder.Put("Media", item.Key, item.Name.ToLowerInvariant(), writer.Write(item, type));
            }
        }
    }

    private async Task WriteDocumentsAsync(USyncFolderWriter folder, CancellationToken cancellationToken)
    {
        var schema = await SchemaLoader.LoadAsync(db, cancellationToken);
        var defaultCulture = await db.Languages.Where(language => language.IsDefault).Select(language => language.IsoCode)
            .FirstOrDefaultAsync(cancellationToken);
        var documents = await db.Documents.AsNoTracking().Include(document => document.Variants).Where(document => !document.Trashed)
            .ToDictionaryAsync(document => document.Key, cancellationToken);
        var writer = new DocumentWriter(schema, defaultCulture ?? string.Empty, documents);
        foreach (var document in documents.Values.OrderBy(document => document.Level).ThenBy(document => document.Key))
        {
            if (schema.DocumentTypes.TryGetValue(document.ContentTypeKey, out var type))
            {
                folder.Put("Content", document.Key, writer.Name(document).ToLowerInvariant(), writer.Write(document, type));
            }
        }

        foreach (var domain in await db.Domains.AsNoTracking().OrderBy(domain => domain.Name).ToListAsync(cancellationToken))
        {
            var rootPath = documents.TryGetValue(domain.RootKey, out var root) ? writer.NamePath(root) : string.Empty;
            folder.Put("Domains", domain.Key, $"{domain.Name.Trim('/')}_{domain.IsoCode}".ToLowerInvariant(), SyncedDomain.Of(domain).Write(rootPath));
        }
    }
}
