using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WelcomeCenter.Testing.Databases;

/// <summary>While it is full, SQLite refuses to let the file grow, with the error that a full disk gives.</summary>
public sealed class FullDisk : DbConnectionInterceptor
{
    public bool IsFull { get; set; }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Limit(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Limit(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Limit(DbConnection connection)
    {
        var command = connection.CreateCommand();

        // SQLite raises the limit to the size that the file has.
        command.CommandText = $"PRAGMA max_page_count = {(IsFull ? 1 : 1_000_000)}";
        return command;
    }
}
