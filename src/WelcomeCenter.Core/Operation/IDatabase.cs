namespace WelcomeCenter.Core.Operation;

/// <summary>One of the product's databases, as an operator handles it.</summary>
public interface IDatabase
{
    /// <summary><c>content</c> or <c>core</c>; also the name of its part of a backup.</summary>
    string Name { get; }

    /// <summary>Brings the schema up to date; does nothing when it is. Safe to call from several instances at once.</summary>
    /// <returns>Whether the database was created by this call.</returns>
    Task<bool> MigrateAsync(CancellationToken cancellationToken);

    /// <summary>Asks the database itself; never throws for a database that cannot be reached.</summary>
    Task<DatabaseState> StateAsync(CancellationToken cancellationToken);
}

public enum DatabaseState
{
    Ready,

    /// <summary>Reachable, but older than the program.</summary>
    MigrationsPending,

    /// <summary>Not there, locked, damaged or not answering.</summary>
    Unreachable,
}
