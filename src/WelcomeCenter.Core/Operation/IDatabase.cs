namespace WelcomeCenter.Core.Operation;

/// <summary>One of the product's databases, as an operator handles it.</summary>
public interface IDatabase
{
    /// <summary><c>content</c> or <c>core</c>; also the name of its part of a backup.</summary>
    string Name { get; }

    /// <summary>Name of the kind of database, as in the setting; a copy can be restored only into the same kind.</summary>
    string Provider { get; }

    /// <summary>Every migration that this program knows, oldest first.</summary>
    IReadOnlyList<string> KnownMigrations { get; }

    /// <summary>Brings the schema up to date; does nothing when it is. Safe to call from several instances at once.</summary>
    /// <returns>Whether the database was created by this call.</returns>
    Task<bool> MigrateAsync(CancellationToken cancellationToken);

    /// <summary>Asks the database itself; never throws for a database that cannot be reached.</summary>
    Task<DatabaseState> StateAsync(CancellationToken cancellationToken);

    Task<IReadOnlyList<string>> AppliedMigrationsAsync(CancellationToken cancellationToken);

    /// <summary>Writes a consistent copy while others go on reading and writing.</summary>
    /// <param name="file">Must not exist.</param>
    /// <exception cref="OperationRefusedException">Something needed for it is missing on this machine.</exception>
    Task SaveAsync(string file, CancellationToken cancellationToken);

    /// <summary>
    /// Puts a copy in the place of the database and keeps what was there. Nobody else uses the database meanwhile. When it was
    /// interrupted it is called again with the same arguments and goes on.
    /// </summary>
    /// <param name="file">As <see cref="SaveAsync"/> wrote it; it is gone when the copy is in place.</param>
    /// <param name="aside">An existing folder that stands for this restoring; what was there is kept under its name.</param>
    Task RestoreAsync(string file, string aside, CancellationToken cancellationToken);
}

public enum DatabaseState
{
    Ready,

    /// <summary>Reachable, but older than the program.</summary>
    MigrationsPending,

    /// <summary>Not there, locked, damaged or not answering.</summary>
    Unreachable,
}
