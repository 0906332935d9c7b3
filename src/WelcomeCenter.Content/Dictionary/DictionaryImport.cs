using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.Publishing;

namespace WelcomeCenter.Content.Dictionary;

/// <summary>Takes over the words of an uploaded file, all or none. As in Umbraco, words that are there already stay as they are.</summary>
public sealed class DictionaryImport(ContentDbContext db, TemporaryFiles files, DocumentWork work)
{
    private const string Extension = ".udt";

    /// <param name="upload">The uploaded file; it is gone afterwards.</param>
    /// <param name="owner">Who must have uploaded it.</param>
    /// <param name="mayEdit">Whether the person may write words of a language; others are left out.</param>
    public async Task<DictionaryImportResult> ImportAsync(
        Guid upload, Guid owner, Guid? parent, Func<string, bool> mayEdit, CancellationToken cancellationToken)
    {
        if (files.Find(upload, owner) is not { } file)
        {
            return new(ContentOperationStatus.TemporaryFileNotFound, []);
        }

        if (!file.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
        {
            return new(ContentOperationStatus.InvalidFileType, []);
        }

        var stored = await db.DictionaryEntries.ToDictionaryAsync(entry => entry.ItemKey, cancellationToken);
        if (parent is not null && stored.Values.All(entry => entry.Key != parent))
        {
            return new(ContentOperationStatus.ParentNotFound, []);
        }

        WordFileItem? root;
        await using (var content = File.OpenRead(files.PathOf(upload)))
        {
            root = await WordFile.ReadAsync(content, cancellationToken);
        }

        if (root is null)
        {
            return new(ContentOperationStatus.InvalidFileContent, []);
        }

        var languages = await db.Languages.Select(language => language.IsoCode).ToListAsync(cancellationToken);
        var touched = new List<Guid>();
        Add(root, parent, stored, languages.FindAll(language => mayEdit(language)), touched);
        work.Announce(ContentChangeKind.Site, []);
        var outcome = await work.CommitAsync(cancellationToken);
        files.Delete(upload, owner);
        return new(outcome.Status, touched);
    }

    private void Add(
        WordFileItem item, Guid? parent, Dictionary<string, DictionaryEntry> stored, IReadOnlyList<string> languages, List<Guid> touched)
    {
        if (!stored.TryGetValue(item.Name, out var entry))
        {
            var key = item.Key is { } own && stored.Values.All(other => other.Key != own) ? own : Guid.CreateVersion7();
            entry = new DictionaryEntry { Key = key, ItemKey = item.Name, ParentKey = parent, Translations = "{}" };
            stored.Add(item.Name, entry);
            db.DictionaryEntries.Add(entry);
        }

        var words = DictionaryService.Translations(entry);
        foreach (var language in languages)
        {
            if (item.Translations.TryGetValue(language, out var text) && string.IsNullOrEmpty(words.GetValueOrDefault(language)))
            {
                words[language] = text;
            }
        }

        entry.Translations = DictionaryService.Json(words);
        touched.Add(entry.Key);
        foreach (var child in item.Children)
        {
            Add(child, entry.Key, stored, languages, touched);
        }
    }
}

/// <param name="Keys">The items of the file, the topmost first.</param>
public sealed record DictionaryImportResult(ContentOutcome Outcome, IReadOnlyList<Guid> Keys);
