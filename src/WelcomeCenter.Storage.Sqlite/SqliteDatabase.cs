using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Core.Operation;

namespace WelcomeCenter.Storage.Sqlite;

/// <summary>One SQLite file.</summary>
internal sealed class SqliteDatabase<TContext>(string name, string connection, IDbContextFactory<TContext> contexts)
    : Database<TContext>(name, contexts)
    where TContext : DbContext
{
    // The file and what SQLite may leave beside it.
    private static readonly string[] Parts = ["", "-wal", "-shm"];

    private readonly IDbContextFactory<TContext> contexts = contexts;

    public override string Provider => "Sqlite";

    private string Location => new SqliteConnectionStringBuilder(connection).DataSource;

    public override async Task SaveAsync(string file, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {file}", cancellationToken);
    }

    public override Task RestoreAsync(string file, string aside, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return Task.CompletedTask;
        }

        SqliteConnection.ClearAllPools();
        foreach (var part in Parts)
        {
            var kept = Path.Combine(aside, Path.GetFileName(Location) + part);
            if (File.Exists(Location + part) && !File.Exists(kept))
            {
                File.Move(Location + part, kept);
            }
        }

        File.Move(file, Location);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Entity Framework's own lock is a row that a killed process leaves behind, and every later start would wait for it for ever.
    /// SQLite is used by one process; whoever comes here may remove it.
    /// </summary>
    protected override Task PrepareMigrationAsync(TContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
}
