using Microsoft.EntityFrameworkCore;
using Npgsql;
using WelcomeCenter.Core.Operation;

namespace WelcomeCenter.Storage.PostgreSql;

/// <summary>One schema of a PostgreSQL database, saved and restored by the server's own programs.</summary>
internal sealed class PostgreSqlDatabase<TContext>(string name, string connection, IDbContextFactory<TContext> contexts)
    : Database<TContext>(name, contexts)
    where TContext : DbContext
{
    private readonly string schema = PostgreSqlModel.SchemaOf<TContext>();

    public override string Provider => "PostgreSql";

    public override Task SaveAsync(string file, CancellationToken cancellationToken) =>
        PostgreSqlProgram.RunAsync("pg_dump", connection, ["--format=custom", "--no-owner", $"--schema={schema}", $"--file={file}"], cancellationToken);

    public override async Task RestoreAsync(string file, string aside, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return;
        }

        await SetAsideAsync($"{schema}_{Path.GetFileName(aside).Replace('-', '_')}", cancellationToken);
        await PostgreSqlProgram.RunAsync(
            "pg_restore", connection, ["--single-transaction", "--exit-on-error", "--no-owner", $"--dbname={PostgreSqlProgram.DatabaseOf(connection)}", file], cancellationToken);
        File.Delete(file);
    }

    /// <summary>The present schema under another name; when that is there already, what stands in its place is from a try that did not end.</summary>
    private async Task SetAsideAsync(string keptAs, CancellationToken cancellationToken)
    {
        await using var server = new NpgsqlConnection(connection);
        await server.OpenAsync(cancellationToken);
        await using var command = server.CreateCommand();
        command.CommandText =
            $"""
            DO $$ BEGIN
              IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = '{schema}') THEN RETURN; END IF;
              IF EXISTS (SELECT FROM pg_namespace WHERE nspname = '{keptAs}') THEN DROP SCHEMA "{schema}" CASCADE;
              ELSE ALTER SCHEMA "{schema}" RENAME TO "{keptAs}"; END IF;
            END $$
            """;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
