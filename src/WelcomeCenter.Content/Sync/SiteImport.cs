using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Dictionary;
using WelcomeCenter.Content.Domains;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Sync;

/// <summary>Languages, dictionary and domains.</summary>
internal sealed class SiteImport(ImportRun run)
{
    private IReadOnlyList<(USyncFile File, SyncedLanguage Item)> languages = [];
    private IReadOnlyList<(USyncFile File, SyncedDictionaryItem Item)> dictionary = [];
    private IReadOnlyList<(USyncFile File, SyncedDomain Item)> domains = [];

    public void Parse()
    {
        languages = run.Parse("Languages", SyncedLanguage.Read);
        dictionary = run.Parse("Dictionary", SyncedDictionaryItem.Read);
        domains = run.Parse("Domains", SyncedDomain.Read);
    }

    /// <returns>The languages as they are after the import.</returns>
    public async Task<IReadOnlyList<StoredLanguage>> ApplyAsync(CancellationToken cancellationToken)
    {
        await ApplyDictionaryAsync(cancellationToken);
        await ApplyDomainsAsync(cancellationToken);
        return await ApplyLanguagesAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<StoredLanguage>> ApplyLanguagesAsync(CancellationToken cancellationToken)
    {
        var stored = await run.Db.Languages.ToDictionaryAsync(language => language.IsoCode, StringComparer.OrdinalIgnoreCase, cancellationToken);
        var next = stored.Values.Select(language => language.SortOrder).DefaultIfEmpty(-1).Max() + 1;
        foreach (var (file, language) in InDisplayOrder())
        {
            if (!stored.TryGetValue(language.IsoCode, out var known))
            {
                known = new StoredLanguage { IsoCode = language.IsoCode, Name = language.Name, SortOrder = next++ };
                language.CopyTo(known);
                stored.Add(known.IsoCode, known);
                run.Db.Languages.Add(known);
                run.Changed("Languages", file.Key, language.IsoCode, USyncChangeType.Create);
            }
            else if (SyncedLanguage.Of(known) != language)
            {
                language.CopyTo(known);
                run.Changed("Languages", file.Key, language.IsoCode, USyncChangeType.Update);
            }
            else
            {
                run.Same();
            }
        }

        KeepOneDefault(stored.Values);
        foreach (var marker in run.Markers("Languages"))
        {
            if (stored.Remove(marker.Alias, out var gone))
            {
                run.Db.Languages.Remove(gone);
                run.Changed("Languages", marker.Key, marker.Alias, USyncChangeType.Delete);
            }
        }

        return [.. stored.Values];
    }

    /// <summary>A folder that brings another default language takes that role from the former one.</summary>
    private void KeepOneDefault(IEnumerable<StoredLanguage> stored)
    {
        if (languages.Select(pair => pair.Item).FirstOrDefault(language => language.IsDefault) is { } standard)
        {
            foreach (var other in stored.Where(language => language.IsDefault && language.IsoCode != standard.IsoCode))
            {
                other.IsDefault = false;
            }
        }
    }

    /// <summary>Files know no order: the default language comes first, then its variants, then the others by their code.</summary>
    private IEnumerable<(USyncFile File, SyncedLanguage Item)> InDisplayOrder()
    {
        var standard = languages.Select(pair => pair.Item).FirstOrDefault(language => language.IsDefault)?.IsoCode ?? string.Empty;
        return languages
            .OrderByDescending(pair => pair.Item.IsoCode == standard)
            .ThenByDescending(pair => pair.Item.IsoCode.StartsWith(standard + "-", StringComparison.OrdinalIgnoreCase))
            .ThenBy(pair => pair.Item.IsoCode, StringComparer.Ordinal);
    }

    private async Task ApplyDictionaryAsync(CancellationToken cancellationToken)
    {
        var stored = await run.Db.DictionaryEntries.ToDictionaryAsync(entry => entry.Key, cancellationToken);
        var byName = stored.Values.ToDictionary(entry => entry.ItemKey, entry => entry.Key);
        foreach (var (_, item) in dictionary)
        {
            byName[item.Name] = item.Key;
        }

        foreach (var (file, item) in dictionary)
        {
            var known = stored.GetValueOrDefault(item.Key);
            Guid? parent = item.Parent is { } name && byName.TryGetValue(name, out var parentKey) ? parentKey : null;
            if (item.Parent is not null && parent is null)
            {
                run.Warn(file, $"The parent '{item.Parent}' is missing; the item stands at the root.");
            }

            var translations = DictionaryService.Json(item.MergedInto(known));
            if (known is null)
            {
                known = new DictionaryEntry { Key = item.Key, ItemKey = item.Name, ParentKey = parent, Translations = translations };
                run.Db.DictionaryEntries.Add(known);
                run.Changed("Dictionary", item.Key, item.Name, USyncChangeType.Create);
            }
            else if ((known.ItemKey, known.ParentKey, known.Translations) != (item.Name, parent, translations))
            {
                (known.ItemKey, known.ParentKey, known.Translations) = (item.Name, parent, translations);
                run.Changed("Dictionary", item.Key, item.Name, USyncChangeType.Update);
            }
            else
            {
                run.Same();
            }
        }

        foreach (var marker in run.Markers("Dictionary"))
        {
            if (stored.GetValueOrDefault(marker.Key) is { } gone)
            {
                run.Db.DictionaryEntries.Remove(gone);
                run.Changed("Dictionary", gone.Key, gone.ItemKey, USyncChangeType.Delete);
            }
        }
    }

    private async Task ApplyDomainsAsync(CancellationToken cancellationToken)
    {
        var stored = await run.Db.Domains.ToDictionaryAsync(domain => domain.Key, cancellationToken);
        foreach (var (_, domain) in domains)
        {
            if (!stored.TryGetValue(domain.Key, out var known))
            {
                known = new StoredDomain { Key = domain.Key, Name = domain.Name, IsoCode = domain.IsoCode, RootKey = domain.RootKey };
                domain.CopyTo(known);
                run.Db.Domains.Add(known);
                run.Changed("Domains", domain.Key, domain.Name, USyncChangeType.Create);
            }
            else if (SyncedDomain.Of(known) != domain)
            {
                domain.CopyTo(known);
                run.Changed("Domains", domain.Key, domain.Name, USyncChangeType.Update);
            }
            else
            {
                run.Same();
            }
        }

        foreach (var marker in run.Markers("Domains"))
        {
            if (stored.GetValueOrDefault(marker.Key) is { } gone)
            {
                run.Db.Domains.Remove(gone);
                run.Changed("Domains", gone.Key, gone.Name, USyncChangeType.Delete);
            }
        }
    }
}
