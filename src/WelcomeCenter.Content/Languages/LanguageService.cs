using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Publishing;

namespace WelcomeCenter.Content.Languages;

/// <summary>The languages of the site. Exactly one of them is the default.</summary>
public sealed class LanguageService(ContentDbContext db, DocumentWork work)
{
    /// <returns>In display order.</returns>
    public async Task<IReadOnlyList<Language>> ListAsync(CancellationToken cancellationToken)
    {
        var languages = await db.Languages.AsNoTracking().OrderBy(language => language.SortOrder).ToListAsync(cancellationToken);
        return languages.ConvertAll(language => language.ToLanguage());
    }

    public async Task<ContentOutcome> CreateAsync(LanguageInput language, CancellationToken cancellationToken)
    {
        if (!LanguageTags.IsValid(language.IsoCode))
        {
            return ContentOperationStatus.InvalidIsoCode;
        }

        var stored = await db.Languages.ToListAsync(cancellationToken);
        if (Find(stored, language.IsoCode) is not null)
        {
            return ContentOperationStatus.DuplicateIsoCode;
        }

        var created = new StoredLanguage
        {
            IsoCode = language.IsoCode,
            Name = language.Name,
            SortOrder = stored.Select(other => other.SortOrder).DefaultIfEmpty(-1).Max() + 1,
        };
        db.Languages.Add(created);
        return await ApplyAsync(created, language, stored, cancellationToken);
    }

    public async Task<ContentOutcome> UpdateAsync(LanguageInput language, CancellationToken cancellationToken)
    {
        var stored = await db.Languages.ToListAsync(cancellationToken);
        if (Find(stored, language.IsoCode) is not { } changed)
        {
            return ContentOperationStatus.NotFound;
        }

        return changed.IsDefault && !language.IsDefault
            ? ContentOperationStatus.MissingDefault
            : await ApplyAsync(changed, language, stored, cancellationToken);
    }

    /// <summary>Takes a language off the site. Its texts stay in the database and are back when it is added again.</summary>
    public async Task<ContentOutcome> DeleteAsync(string isoCode, CancellationToken cancellationToken)
    {
        var stored = await db.Languages.ToListAsync(cancellationToken);
        if (Find(stored, isoCode) is not { } deleted)
        {
            return ContentOperationStatus.NotFound;
        }

        if (deleted.IsDefault)
        {
            return ContentOperationStatus.MissingDefault;
        }

        foreach (var dependent in stored.Where(other => other.FallbackIsoCode == deleted.IsoCode))
        {
            dependent.FallbackIsoCode = null;
        }

        await ForgetAsync(deleted.IsoCode, cancellationToken);
        db.Languages.Remove(deleted);
        work.Announce(ContentChangeKind.Site, []);
        return await work.CommitAsync(cancellationToken);
    }

    /// <summary>Addresses and rights that name a language that no longer exists could not be saved again.</summary>
    private async Task ForgetAsync(string isoCode, CancellationToken cancellationToken)
    {
        db.Domains.RemoveRange(await db.Domains.Where(domain => domain.IsoCode == isoCode).ToListAsync(cancellationToken));
        foreach (var group in (await db.Roles.ToListAsync(cancellationToken)).Where(group => group.Languages.Contains(isoCode)))
        {
            group.Languages = [.. group.Languages.Where(language => language != isoCode)];
        }
    }

    private static StoredLanguage? Find(List<StoredLanguage> stored, string isoCode) =>
        stored.Find(language => LanguageTags.AreSame(language.IsoCode, isoCode));

    private async Task<ContentOutcome> ApplyAsync(
        StoredLanguage target,
        LanguageInput language,
        IReadOnlyCollection<StoredLanguage> others,
        CancellationToken cancellationToken)
    {
        var (status, fallback) = Fallback(target, language, others);
        if (status is not ContentOperationStatus.Success)
        {
            db.ChangeTracker.Clear();
            return status;
        }

        foreach (var other in others.Where(other => language.IsDefault && other != target))
        {
            other.IsDefault = false;
        }

        target.Name = language.Name;
        target.IsDefault = language.IsDefault;
        target.IsMandatory = language.IsMandatory;
        target.FallbackIsoCode = fallback;
        work.Announce(ContentChangeKind.Site, []);
        return await work.CommitAsync(cancellationToken);
    }

    private static (ContentOperationStatus Status, string? IsoCode) Fallback(
        StoredLanguage target, LanguageInput language, IReadOnlyCollection<StoredLanguage> others)
    {
        if (string.IsNullOrEmpty(language.FallbackIsoCode))
        {
            return (ContentOperationStatus.Success, null);
        }

        if (!LanguageTags.IsValid(language.FallbackIsoCode))
        {
            return (ContentOperationStatus.InvalidFallbackIsoCode, null);
        }

        var first = others.FirstOrDefault(other => LanguageTags.AreSame(other.IsoCode, language.FallbackIsoCode));
        var known = others.ToDictionary(other => other.IsoCode);
        var seen = new HashSet<StoredLanguage>(); // an import may have brought a circle along
        for (var next = first; next is not null && seen.Add(next); next = next.FallbackIsoCode is { } further ? known.GetValueOrDefault(further) : null)
        {
            if (next == target)
            {
                return (ContentOperationStatus.InvalidFallback, null);
            }
        }

        return first is null ? (ContentOperationStatus.InvalidFallback, null) : (ContentOperationStatus.Success, first.IsoCode);
    }
}

/// <summary>A language as the back office sends it.</summary>
public sealed record LanguageInput(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode);
