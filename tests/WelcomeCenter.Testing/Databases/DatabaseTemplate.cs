using System.Collections.Concurrent;

namespace WelcomeCenter.Testing.Databases;

/// <summary>
/// Databases prepared once in a run of a test project, and copied for every test that begins where the preparation ends.
/// Nothing is kept for a later run, so a template is never older than the code that prepared it.
/// </summary>
/// <param name="part">The only part that the tests need; null for both.</param>
public sealed class DatabaseTemplate(Func<TestDatabase, Task> prepare, string? part = null)
{
    private static readonly ConcurrentBag<TestDatabase> All = [];

    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<TestDatabase>>> prepared = new();

    /// <summary>After the last test; each project with templates has a set-up fixture that calls it.</summary>
    public static async Task RemoveAllAsync()
    {
        foreach (var template in All)
        {
            await template.DisposeAsync();
        }
    }

    public async Task<TestDatabase> CopyAsync(DatabaseKind kind)
    {
        var template = await prepared.GetOrAdd(kind, _ => new(() => PrepareAsync(kind))).Value;
        return await template.CopyAsync();
    }

    private async Task<TestDatabase> PrepareAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, part);
        All.Add(database);
        await prepare(database);
        await database.ReleaseAsync();
        return database;
    }
}
