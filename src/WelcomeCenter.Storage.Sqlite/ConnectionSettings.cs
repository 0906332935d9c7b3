using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WelcomeCenter.Storage.Sqlite;

/// <summary>Sets on every connection what SQLite forgets when one is closed.</summary>
internal sealed class ConnectionSettings(Durability durability) : DbConnectionInterceptor
{
    private readonly string commands =
        $"""
        PRAGMA busy_timeout = 5000;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = {(durability is Durability.SurvivesPowerLoss ? "FULL" : "NORMAL")};
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = {(durability is Durability.SurvivesPowerLoss ? "ON" : "OFF")};
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = commands;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = commands;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
