using System.ComponentModel;
using System.Diagnostics;
using Npgsql;
using WelcomeCenter.Core.Operation;

namespace WelcomeCenter.Storage.PostgreSql;

/// <summary>Runs a program of the PostgreSQL client package against the database of a connection string.</summary>
internal static class PostgreSqlProgram
{
    public static string? DatabaseOf(string connection) => new NpgsqlConnectionStringBuilder(connection).Database;

    /// <exception cref="OperationRefusedException">The program is missing, or ended with an error.</exception>
    public static async Task RunAsync(string program, string connection, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Start(program, connection, arguments);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new OperationRefusedException($"{program} ended with {process.ExitCode}: {(await errors).Trim()}");
        }
    }

    private static Process Start(string program, string connection, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        var server = new NpgsqlConnectionStringBuilder(connection);
        Set("PGHOST", server.Host);
        Set("PGPORT", $"{server.Port}");
        Set("PGUSER", server.Username);
        Set("PGPASSWORD", server.Password);
        Set("PGDATABASE", server.Database);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new OperationRefusedException($"{program} is not installed here; it comes with PostgreSQL's client programs (Debian: postgresql-client).");
        }

        void Set(string variable, string? value)
        {
            if (value is not null)
            {
                start.Environment[variable] = value;
            }
        }
    }
}
