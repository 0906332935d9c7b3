using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content;
using WelcomeCenter.Core;
using WelcomeCenter.Core.Operation;

namespace WelcomeCenter.Storage.PostgreSql;

/// <summary>Both databases on PostgreSQL.</summary>
public static class PostgreSqlStorage
{
    public static IServiceCollection AddPostgreSqlStorage(this IServiceCollection services, PostgreSqlStorageOptions storage)
    {
        AddDatabase<ContentDbContext>(services, "content", storage.Content);
        AddDatabase<CoreDbContext>(services, "core", storage.Core);
        return services;
    }

    internal static DbContextOptionsBuilder UsePostgreSqlStorage<TContext>(this DbContextOptionsBuilder builder, string connection)
        where TContext : DbContext =>
        builder
            .UseNpgsql(connection, npgsql => npgsql
                .MigrationsAssembly(typeof(PostgreSqlStorage).Assembly)
                .MigrationsHistoryTable("__EFMigrationsHistory", PostgreSqlModel.SchemaOf<TContext>()))
            .ReplaceService<IModelCustomizer, PostgreSqlModel>();

    private static void AddDatabase<TContext>(IServiceCollection services, string name, string connection)
        where TContext : DbContext
    {
        services.AddPooledDbContextFactory<TContext>(builder => builder.UsePostgreSqlStorage<TContext>(connection));
        services.AddSingleton<IDatabase>(provider =>
            new PostgreSqlDatabase<TContext>(name, connection, provider.GetRequiredService<IDbContextFactory<TContext>>()));
    }
}
