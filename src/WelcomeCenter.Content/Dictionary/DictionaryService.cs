using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Users;

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
            Translations = Json(await KnownAsync(item.Translations, cancellationToken)),
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
        entry.Translations = Json(await KnownAsync(item.Translations, cancellationToken));
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
        if (await BranchAsync(key, cancellationToken) is not { Count: > 0 } branch)
        {
            return ContentOperationStatus.NotFound;
        }

        var keys = branch.Select(item => item.Key).ToList();
        db.DictionaryEntries.RemoveRange(await db.DictionaryEntries.Where(entry => keys.Contains(entry.Key)).ToListAsync(cancellationToken));
        return await CommitAsync(cancellationToken);
    }

    /// <summary>An item and everything below it, parents first; empty where there is no such item.</summary>
    public async Task<IReadOnlyList<DictionaryItem>> BranchAsync(Guid key, CancellationToken cancellationToken)
    {
        var all = await ListAsync(cancellationToken);
        var children = all.ToLookup(item => item.ParentKey);
        var branch = all.Where(item => item.Key == key).ToList();
        for (var index = 0; index < branch.Count; index++)
        {
            branch.AddRange(children[branch[index].Key]);
        }

        return branch;
    }

    internal static string Json(IReadOnlyDictionary<string, string> translations) =>
        JsonText.Compact(JsonText.Of(new SortedDictionary<string, string>(translations.ToDictionary(), StringComparer.Ordinal)));

    internal static Dictionary<string, string> Translations(DictionaryEntry entry) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(entry.Translations) ?? [];

    private static DictionaryItem Item(DictionaryEntry entry) => new(entry.Key, entry.ItemKey, entry.ParentKey, Translations(entry));

    /// <summary>As Umbraco does, words in a language that the site does not have are not kept.</summary>
    private async Task<Dictionary<string, string>> KnownAsync(IReadOnlyDictionary<string, string> translations, CancellationToken cancellationToken)
    {
        var languages = await db.Languages.Select(language => language.IsoCode).ToListAsync(cancellationToken);
        return translations.Where(pair => languages.Contains(pair.Key)).ToDictionary();
    }

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
public sealed record DictionaryItem(Guid Key, string Name, Guid? ParentKey, IReadOnlyDictionary<string, string> Translations)
{
    /// <summary>Whether the name or one of the translations contains the text.</summary>
    public bool Has(string text) => Translations.Values.Append(Name).Any(word => word.Contains(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether there are words in languages that the person may not edit.</summary>
    public bool HasWordsBeyond(UserAccess user) => Translations.Any(pair => pair.Value.Length > 0 && !user.MayEditLanguage(pair.Key));
}
