namespace WelcomeCenter.Storage.PostgreSql;

/// <summary>Where the two databases are found. Both may be the same: each part keeps to a schema of its own.</summary>
public sealed record PostgreSqlStorageOptions(string Content, string Core);
