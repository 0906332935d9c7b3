using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Core.Operation;

namespace WelcomeCenter.Storage.Sqlite;

/// <summary>One SQLite file.</summary>
internal sealed class SqliteDatabase<TContext>(string name, IDbContextFactory<TContext> contexts) : Database<TContext>(name, contexts)
    where TContext : DbContext
{
    /// <summary>
    /// Entity Framework's own lock is a row that a killed process leaves behind, and every later start would wait for it for ever.
    /// SQLite is used by one process; whoever comes here may remove it.
    /// </summary>
    protected override Task PrepareMigrationAsync(TContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
}
