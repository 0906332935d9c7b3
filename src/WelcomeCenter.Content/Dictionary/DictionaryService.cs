using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Publishing;

namespace WelcomeCenter.Content.Dictionary;

/// <summary>Words that editors change outside documents.</summary>
public sealed class DictionaryService(ContentDbContext db, DocumentWork work)
{
    /// <summary>Every item, ordered by its key text.</summary>
    public async Task<IReadOnlyList<DictionaryItem>> ListAsync(CancellationToken cancellationToken)
    {
        var entries = await db.DictionaryEntries.AsNoTracking().OrderBy(entry => entry.ItemKey).ToListAsync(cancellationToken);
        return entries.ConvertAll(Item);
    }

    public async Task<DictionaryItem?> FindAsync(Guid key, CancellationToken cancellationToken) =>
        await db.DictionaryEntries.AsNoTracking().FirstOrDefaultAsync(entry => entry.Key == key, cancellationToken) is { } entry ? Item(entry) : null;

    public async Task<ContentOutcome> CreateAsync(DictionaryItem item, CancellationToken cancellationToken)
    {
        if (await db.DictionaryEntries.AnyAsync(entry => entry.Key == item.Key, cancellationToken))
        {
            return ContentOperationStatus.DuplicateKey;
        }

        if (item.ParentKey is { } parentKey && !await db.DictionaryEntries.AnyAsync(entry => entry.Key == parentKey, cancellationToken))
        {
            return ContentOperationStatus.ParentNotFound;
        }

        if (await IsTakenAsync(item, cancellationToken))
        {
            return ContentOperationStatus.DuplicateName;
        }

        db.DictionaryEntries.Add(new DictionaryEntry
        {
            Key = item.Key,
            ItemKey = item.Name,
            ParentKey = item.ParentKey,
            Translations = Json(item.Translations),
        });
        return await CommitAsync(cancellationToken);
    }

    /// <summary>Changes the name and the translations; the place in the tree stays.</summary>
    public async Task<ContentOutcome> UpdateAsync(DictionaryItem item, CancellationToken cancellationToken)
    {
        if (await db.DictionaryEntries.FindAsync([item.Key], cancellationToken) is not { } entry)
        {
            return ContentOperationStatus.NotFound;
        }

        if (await IsTakenAsync(item, cancellationToken))
        {
            return ContentOperationStatus.DuplicateName;
        }

        entry.ItemKey = item.Name;
        entry.Translations = Json(item.Translations);
        return await CommitAsync(cancellationToken);
    }

    public async Task<ContentOutcome> MoveAsync(Guid key, Guid? parentKey, CancellationToken cancellationToken)
    {
        var entries = await db.DictionaryEntries.ToDictionaryAsync(entry => entry.Key, cancellationToken);
        if (!entries.TryGetValue(key, out var moved))
        {
            return ContentOperationStatus.NotFound;
        }

        for (var above = parentKey; above is { } ancestor; above = entries[ancestor].ParentKey)
        {
            if (!entries.ContainsKey(ancestor))
            {
                return ContentOperationStatus.ParentNotFound;
            }

            if (ancestor == key)
            {
                return ContentOperationStatus.ParentInvalid;
            }
        }

        moved.ParentKey = parentKey;
        return await CommitAsync(cancellationToken);
    }

    /// <summary>Deletes an item with everything below it.</summary>
    public async Task<ContentOutcome> DeleteAsync(Guid key, CancellationToken cancellationToken)
    {
        var entries = await db.DictionaryEntries.ToListAsync(cancellationToken);
        if (entries.Find(entry => entry.Key == key) is not { } deleted)
        {
            return ContentOperationStatus.NotFound;
        }

        var branch = new Queue<DictionaryEntry>([deleted]);
        while (branch.TryDequeue(out var entry))
        {
            db.DictionaryEntries.Remove(entry);
            foreach (var child in entries.Where(child => child.ParentKey == entry.Key))
            {
                branch.Enqueue(child);
            }
        }

        return await CommitAsync(cancellationToken);
    }

    internal static string Json(IReadOnlyDictionary<string, string> translations) =>
        JsonText.Compact(JsonText.Of(new SortedDictionary<string, string>(translations.ToDictionary(), StringComparer.Ordinal)));

    internal static Dictionary<string, string> Translations(DictionaryEntry entry) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(entry.Translations) ?? [];

    private static DictionaryItem Item(DictionaryEntry entry) => new(entry.Key, entry.ItemKey, entry.ParentKey, Translations(entry));

    private Task<bool> IsTakenAsync(DictionaryItem item, CancellationToken cancellationToken) =>
        db.DictionaryEntries.AnyAsync(entry => entry.ItemKey == item.Name && entry.Key != item.Key, cancellationToken);

    private Task<ContentOutcome> CommitAsync(CancellationToken cancellationToken)
    {
        work.Announce(ContentChangeKind.Site, []);
        return work.CommitAsync(cancellationToken);
    }
}

/// <summary>A dictionary item.</summary>
/// <param name="Name">The key text that views ask for: <c>Nav.Home</c>.</param>
/// <param name="Translations">By ISO code.</param>
public sealed record DictionaryItem(Guid Key, string Name, Guid? ParentKey, IReadOnlyDictionary<string, string> Translations);
