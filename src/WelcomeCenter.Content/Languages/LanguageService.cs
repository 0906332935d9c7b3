using System.Globalization;
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
        var stored = await db.Languages.ToListAsync(cancellationToken);
        if (stored.Exists(other => string.Equals(other.IsoCode, language.IsoCode, StringComparison.OrdinalIgnoreCase)))
        {
            return ContentOperationStatus.DuplicateIsoCode;
        }

        if (!IsKnown(language.IsoCode))
        {
            return ContentOperationStatus.InvalidIsoCode;
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
        if (stored.Find(other => other.IsoCode == language.IsoCode) is not { } changed)
        {
            return ContentOperationStatus.NotFound;
        }

        return changed.IsDefault && !language.IsDefault
            ? ContentOperationStatus.MissingDefault
            : await ApplyAsync(changed, language, stored, cancellationToken);
    }

    public async Task<ContentOutcome> DeleteAsync(string isoCode, CancellationToken cancellationToken)
    {
        var stored = await db.Languages.ToListAsync(cancellationToken);
        if (stored.Find(other => other.IsoCode == isoCode) is not { } deleted)
        {
            return ContentOperationStatus.NotFound;
        }

        if (deleted.IsDefault)
        {
            return ContentOperationStatus.LanguageIsDefault;
        }

        foreach (var dependent in stored.Where(other => other.FallbackIsoCode == isoCode))
        {
            dependent.FallbackIsoCode = null;
        }

        db.Languages.Remove(deleted);
        work.Announce(ContentChangeKind.Site, []);
        return await work.CommitAsync(cancellationToken);
    }

    private static bool IsKnown(string isoCode)
    {
        try
        {
            return CultureInfo.GetCultureInfo(isoCode).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private async Task<ContentOutcome> ApplyAsync(
        StoredLanguage target,
        LanguageInput language,
        IReadOnlyCollection<StoredLanguage> others,
        CancellationToken cancellationToken)
    {
        if (language.FallbackIsoCode is { } fallback && (fallback == language.IsoCode || others.All(other => other.IsoCode != fallback)))
        {
            db.ChangeTracker.Clear();
            return ContentOperationStatus.InvalidFallback;
        }

        foreach (var other in others.Where(other => language.IsDefault && other != target))
        {
            other.IsDefault = false;
        }

        target.Name = language.Name;
        target.IsDefault = language.IsDefault;
        target.IsMandatory = language.IsMandatory;
        target.FallbackIsoCode = language.FallbackIsoCode;
        work.Announce(ContentChangeKind.Site, []);
        return await work.CommitAsync(cancellationToken);
    }
}

/// <summary>A language as the back office sends it.</summary>
public sealed record LanguageInput(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode);
