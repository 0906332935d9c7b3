using Npgsql;

namespace WelcomeCenter.Testing.Databases;

/// <summary>An empty pair of databases (content and cases) with a data directory of its own; gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Where the PostgreSQL server for tests is found; <c>dotnet run dev.cs -- test</c> starts one and sets it.</summary>
    public const string ServerVariable = "WELCOMECENTER_TEST_POSTGRESQL";

    private readonly string name = $"wc_{Guid.CreateVersion7():N}";

    private TestDatabase(DatabaseKind kind) => Kind = kind;

    public DatabaseKind Kind { get; }

    /// <summary>The value for <c>Data:Directory</c>.</summary>
    public string Directory => Path.Combine(Path.GetTempPath(), "welcome-center-tests", name);

    /// <summary>The settings that make the product use this pair.</summary>
    public IReadOnlyDictionary<string, string?> Settings
    {
        get
        {
            var settings = new Dictionary<string, string?>
            {
                ["Data:Directory"] = Directory,
                ["Data:Provider"] = Kind.ToString(),
            };
            if (Kind is DatabaseKind.PostgreSql)
            {
                settings["ConnectionStrings:Content"] = ConnectionString("content");
                settings["ConnectionStrings:Core"] = ConnectionString("core");
            }

            return settings;
        }
    }

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        var database = new TestDatabase(kind);
        System.IO.Directory.CreateDirectory(database.Directory);
        if (kind is DatabaseKind.PostgreSql)
        {
            await ExecuteAsync($"CREATE DATABASE \"{database.name}_content\"");
            await ExecuteAsync($"CREATE DATABASE \"{database.name}_core\"");
        }

        return database;
    }

    public async ValueTask DisposeAsync()
    {
        if (Kind is DatabaseKind.PostgreSql)
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync($"DROP DATABASE IF EXISTS \"{name}_content\" WITH (FORCE)");
            await ExecuteAsync($"DROP DATABASE IF EXISTS \"{name}_core\" WITH (FORCE)");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (System.IO.Directory.Exists(Directory))
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
    }

    private static string Server() =>
        Environment.GetEnvironmentVariable(ServerVariable)
        ?? throw new InvalidOperationException($"No PostgreSQL server: run the tests through 'dotnet run dev.cs -- test', or set {ServerVariable}.");

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server() + ";Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionString(string part) => $"{Server()};Database={name}_{part};Maximum Pool Size=20";
}
