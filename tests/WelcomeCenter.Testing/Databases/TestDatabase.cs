using Microsoft.Data.Sqlite;
using Npgsql;

namespace WelcomeCenter.Testing.Databases;

/// <summary>An empty pair of databases (content and cases) with a data directory of its own; gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Where the PostgreSQL server for tests is found; <c>dotnet run dev.cs -- test</c> starts one and sets it.</summary>
    public const string ServerVariable = "WELCOMECENTER_TEST_POSTGRESQL";

    private static readonly string[] Both = ["content", "core"];

    private readonly string[] parts;
    private readonly string name = $"wc_{Guid.CreateVersion7():N}";

    private TestDatabase(DatabaseKind kind, string[] parts) => (Kind, this.parts) = (kind, parts);

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

    /// <param name="part">The only part that the test needs, <c>content</c> or <c>core</c>; null for both.</param>
    public static Task<TestDatabase> CreateAsync(DatabaseKind kind, string? part = null) =>
        CreateAsync(kind, part is null ? Both : [part], template: null);

    public async ValueTask DisposeAsync()
    {
        if (Kind is DatabaseKind.PostgreSql)
        {
            NpgsqlConnection.ClearAllPools();
            foreach (var part in parts)
            {
                await ExecuteAsync($"DROP DATABASE IF EXISTS \"{name}_{part}\" WITH (FORCE)");
            }
        }

        SqliteConnection.ClearAllPools();
        if (System.IO.Directory.Exists(Directory))
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
    }

    /// <summary>The databases alone: what else lies in the data directory, such as keys, belongs to one installation.</summary>
    internal async Task<TestDatabase> CopyAsync()
    {
        var copy = await CreateAsync(Kind, parts, template: this);
        foreach (var file in new DirectoryInfo(Directory).EnumerateFiles("*.db*"))
        {
            file.CopyTo(Path.Combine(copy.Directory, file.Name));
        }

        return copy;
    }

    /// <summary>Ends every connection, so that the databases can be copied.</summary>
    internal async Task ReleaseAsync()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (Kind is DatabaseKind.PostgreSql)
        {
            await ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE '{name}%'");
        }
    }

    private static async Task<TestDatabase> CreateAsync(DatabaseKind kind, string[] parts, TestDatabase? template)
    {
        var database = new TestDatabase(kind, parts);
        System.IO.Directory.CreateDirectory(database.Directory);
        if (kind is DatabaseKind.PostgreSql)
        {
            foreach (var part in parts)
            {
                var original = template is null ? "template1" : $"{template.name}_{part}";
                await ExecuteAsync($"CREATE DATABASE \"{database.name}_{part}\" TEMPLATE \"{original}\"");
            }
        }

        return database;
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
