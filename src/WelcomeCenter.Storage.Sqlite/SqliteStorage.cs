using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content;
using WelcomeCenter.Core;
using WelcomeCenter.Core.Operation;

namespace WelcomeCenter.Storage.Sqlite;

/// <summary>Both databases as SQLite files.</summary>
public static class SqliteStorage
{
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, SqliteStorageOptions storage)
    {
        AddDatabase<ContentDbContext>(services, "content", storage.ContentConnection, Durability.SurvivesCrash);
        AddDatabase<CoreDbContext>(services, "core", storage.CoreConnection, Durability.SurvivesPowerLoss);
        return services;
    }

    internal static DbContextOptionsBuilder UseSqliteStorage(this DbContextOptionsBuilder builder, string connection, Durability durability) =>
        builder
            .UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(typeof(SqliteStorage).Assembly))
            .AddInterceptors(new ConnectionSettings(durability))
            .ReplaceService<IModelCustomizer, SqliteModel>();

    private static void AddDatabase<TContext>(IServiceCollection services, string name, string connection, Durability durability)
        where TContext : DbContext
    {
        services.AddPooledDbContextFactory<TContext>(builder => builder.UseSqliteStorage(connection, durability));
        services.AddSingleton<IDatabase>(provider =>
            new SqliteDatabase<TContext>(name, connection, provider.GetRequiredService<IDbContextFactory<TContext>>()));
    }
}
