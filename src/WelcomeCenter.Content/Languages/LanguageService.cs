using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Languages;

/// <summary>The languages of the site.</summary>
public sealed class LanguageService(ContentDbContext db)
{
    /// <returns>In display order.</returns>
    public async Task<IReadOnlyList<Language>> ListAsync(CancellationToken cancellationToken) =>
        await db.Languages.AsNoTracking().OrderBy(language => language.SortOrder).Select(language => language.ToLanguage()).ToListAsync(cancellationToken);

    public Task<ContentOutcome> CreateAsync(LanguageInput language, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ContentOutcome> UpdateAsync(LanguageInput language, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ContentOutcome> DeleteAsync(string isoCode, CancellationToken cancellationToken) => throw new NotImplementedException();
}

/// <summary>A language as the back office sends it.</summary>
public sealed record LanguageInput(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode);
