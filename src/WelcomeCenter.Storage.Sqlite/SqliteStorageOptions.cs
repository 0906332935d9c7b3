namespace WelcomeCenter.Storage.Sqlite;

/// <summary>Where the two files lie.</summary>
/// <param name="Directory">The data directory; it exists and can be written to.</param>
/// <param name="Content">A connection string instead of <c>content.db</c> in that directory.</param>
/// <param name="Core">A connection string instead of <c>core.db</c> in that directory.</param>
public sealed record SqliteStorageOptions(string Directory, string? Content = null, string? Core = null)
{
    internal string ContentConnection => Content ?? ConnectionTo("content.db");

    internal string CoreConnection => Core ?? ConnectionTo("core.db");

    // The time after which a locked database is given up; it limits no query.
    private string ConnectionTo(string file) => $"Data Source={Path.Combine(Directory, file)};Default Timeout=5";
}
