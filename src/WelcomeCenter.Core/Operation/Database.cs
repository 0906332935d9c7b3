using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Core.Operation;

/// <summary>What is the same for every provider.</summary>
public abstract class Database<TContext>(string name, IDbContextFactory<TContext> contexts) : IDatabase
    where TContext : DbContext
{
    public string Name => name;

    public abstract string Provider { get; }

    public IReadOnlyList<string> KnownMigrations
    {
        get
        {
            using var db = contexts.CreateDbContext();
            return [.. db.Database.GetMigrations()];
        }
    }

    public async Task<bool> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return false;
        }

        var isNew = !(await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Any();
        await PrepareMigrationAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        return isNew;
    }

    public async Task<DatabaseState> StateAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
            return pending.Any() ? DatabaseState.MigrationsPending : DatabaseState.Ready;
        }
        catch (DbException)
        {
            return DatabaseState.Unreachable;
        }
    }

    public async Task<IReadOnlyList<string>> AppliedMigrationsAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return [.. await db.Database.GetAppliedMigrationsAsync(cancellationToken)];
    }

    public abstract Task SaveAsync(string file, CancellationToken cancellationToken);

    public abstract Task RestoreAsync(string file, string aside, CancellationToken cancellationToken);

    /// <summary>Called before migrations run, and only then.</summary>
    protected virtual Task PrepareMigrationAsync(TContext db, CancellationToken cancellationToken) => Task.CompletedTask;
}
