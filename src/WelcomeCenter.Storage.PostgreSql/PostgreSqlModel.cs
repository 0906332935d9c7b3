using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using WelcomeCenter.Content;

namespace WelcomeCenter.Storage.PostgreSql;

/// <summary>Puts each part into its own schema, so that rights and backups can tell them apart even in one database.</summary>
internal sealed class PostgreSqlModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public static string SchemaOf<TContext>()
        where TContext : DbContext => SchemaOf(typeof(TContext));

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        modelBuilder.HasDefaultSchema(SchemaOf(context.GetType()));
        base.Customize(modelBuilder, context);
        if (context is ContentDbContext)
        {
            StoredValueSql.Configure(modelBuilder);
        }
    }

    private static string SchemaOf(Type context) => context == typeof(ContentDbContext) ? "content" : "core";
}
