using WelcomeCenter.Core.Operation;
using WelcomeCenter.Storage.PostgreSql;
using WelcomeCenter.Storage.Sqlite;
using WelcomeCenter.Web.CommandLine.Backups;

namespace WelcomeCenter.Web.Composition;

/// <summary>The two databases: content and cases.</summary>
internal static class StorageComposition
{
    public static WebApplicationBuilder AddStorage(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Data").Get<DataOptions>() ?? new DataOptions();
        var directory = DataDirectory.Open(Path.GetFullPath(options.Directory, builder.Environment.ContentRootPath));
        builder.Services.AddSingleton(directory);
        switch (options.Provider)
        {
            case "Sqlite":
                builder.Services.AddSqliteStorage(new SqliteStorageOptions(
                    directory.Path,
                    builder.Configuration.GetConnectionString("Content"),
                    builder.Configuration.GetConnectionString("Core")));
                break;
            case "PostgreSql":
                builder.Services.AddPostgreSqlStorage(new PostgreSqlStorageOptions(
                    Required(builder.Configuration, "Content"),
                    Required(builder.Configuration, "Core")));
                break;
            default:
                throw Settings.Refuse("Data:Provider", $"'{options.Provider}' is unknown; it is Sqlite or PostgreSql.");
        }

        builder.Services.AddSingleton<BackupWriting>().AddSingleton<BackupReading>().AddSingleton<Restoring>();
        builder.Services.AddHostedService<RunningLock>();
        return builder;
    }

    /// <summary>Finishes a restoring that was interrupted, then brings every database up to date.</summary>
    /// <returns>Names of those that were created: <c>content</c>, <c>core</c>.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        await app.Services.GetRequiredService<Restoring>().FinishAsync(cancellationToken);
        var created = new List<string>();
        foreach (var database in app.Services.GetServices<IDatabase>())
        {
            if (await database.MigrateAsync(cancellationToken))
            {
                created.Add(database.Name);
            }
        }

        return created;
    }

    private static string Required(IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name) is { Length: > 0 } connection
            ? connection
            : throw Settings.Refuse($"ConnectionStrings:{name}", "is needed with the provider PostgreSql.");
}
