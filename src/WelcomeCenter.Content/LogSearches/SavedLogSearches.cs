using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.LogSearches;

/// <summary>Questions to the log that administrators keep, by name.</summary>
public sealed class SavedLogSearches(ContentDbContext db)
{
    public const int MostCharactersOfName = 200;
    public const int MostCharactersOfQuery = 500;

    /// <returns>Name and query, by name.</returns>
    public async Task<IReadOnlyList<(string Name, string Query)>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await db.SavedLogSearches.AsNoTracking().OrderBy(search => search.Name).ToListAsync(cancellationToken)).Select(search => (search.Name, search.Query))];

    /// <returns>Null where there is none of the name.</returns>
    public Task<string?> FindAsync(string name, CancellationToken cancellationToken) =>
        db.SavedLogSearches.Where(search => search.Name == name).Select(search => search.Query).FirstOrDefaultAsync(cancellationToken);

    /// <returns>False where the name is taken.</returns>
    public async Task<bool> AddAsync(string name, string query, CancellationToken cancellationToken)
    {
        if (await FindAsync(name, cancellationToken) is not null)
        {
            return false;
        }

        db.SavedLogSearches.Add(new SavedLogSearch { Name = name, Query = query });
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <returns>False where there is none of the name.</returns>
    public async Task<bool> RemoveAsync(string name, CancellationToken cancellationToken) =>
        await db.SavedLogSearches.Where(search => search.Name == name).ExecuteDeleteAsync(cancellationToken) > 0;
}
