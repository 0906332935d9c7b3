using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using WelcomeCenter.Content;
using WelcomeCenter.Core;

namespace WelcomeCenter.Storage.Sqlite;

/// <summary>Lets <c>dotnet ef</c> see the content model without the host.</summary>
internal sealed class ContentDesignTime : IDesignTimeDbContextFactory<ContentDbContext>
{
    public ContentDbContext CreateDbContext(string[] args) => new(DesignTime.Options<ContentDbContext>());
}

/// <summary>Lets <c>dotnet ef</c> see the case model without the host.</summary>
internal sealed class CoreDesignTime : IDesignTimeDbContextFactory<CoreDbContext>
{
    public CoreDbContext CreateDbContext(string[] args) => new(DesignTime.Options<CoreDbContext>());
}

file static class DesignTime
{
    public static DbContextOptions<TContext> Options<TContext>()
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        builder.UseSqliteStorage("Data Source=:memory:", Durability.SurvivesCrash);
        return builder.Options;
    }
}
