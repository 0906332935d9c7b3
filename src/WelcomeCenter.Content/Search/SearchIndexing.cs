using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Search;

/// <summary>
/// Builds the <see cref="SearchIndex"/> and keeps it in step with the database. While it is built anew it goes on answering from
/// what it had.
/// </summary>
public sealed class SearchIndexing(IDbContextFactory<ContentDbContext> contexts, SearchIndex index, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile bool isBuilt;
    private volatile SearchIndexState state = new(IsRebuilding: false, null, null, null);

    public SearchIndexState State => state;

    /// <summary>Builds the index unless that was done; the first search may come before the worker.</summary>
    public async Task EnsureBuiltAsync(CancellationToken cancellationToken)
    {
        if (!isBuilt)
        {
            await BuildAsync(unlessBuilt: true, cancellationToken);
        }
    }

    /// <summary>Reads everything anew. Failures stay readable in <see cref="State"/>.</summary>
    public Task RebuildAsync(CancellationToken cancellationToken) => BuildAsync(unlessBuilt: false, cancellationToken);

    /// <summary>How many items the database has.</summary>
    public async Task<int> CountStoredAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Documents.CountAsync(cancellationToken) + await db.MediaItems.CountAsync(cancellationToken);
    }

    public void Dispose() => turn.Dispose();

    /// <summary>Reads some items anew; before the first build there is nothing to do, because that will read them.</summary>
    internal async Task ApplyAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        if (keys.Count is 0 || !IsInUse)
        {
            return;
        }

        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            foreach (var part in keys.Chunk(500))
            {
                index.Put(part, await SearchReader.SomeAsync(db, part, cancellationToken));
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>After a change that concerns everything.</summary>
    internal Task ApplyAllAsync(CancellationToken cancellationToken) =>
        IsInUse ? RebuildAsync(cancellationToken) : Task.CompletedTask;

    private bool IsInUse => isBuilt || state.IsRebuilding;

    private async Task BuildAsync(bool unlessBuilt, CancellationToken cancellationToken)
    {
        state = state with { IsRebuilding = true };
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (!unlessBuilt || !isBuilt)
            {
                var start = time.GetTimestamp();
                await using var db = await contexts.CreateDbContextAsync(cancellationToken);
                index.Replace(await SearchReader.AllAsync(db, cancellationToken));
                isBuilt = true;
                state = new SearchIndexState(IsRebuilding: true, time.GetUtcNow(), time.GetElapsedTime(start), null);
            }
        }
        catch (Exception fault) when (DatabaseFault.IsIn(fault))
        {
            state = state with { Fault = fault.GetBaseException().GetType().Name };
            throw;
        }
        finally
        {
            state = state with { IsRebuilding = false };
            turn.Release();
        }
    }
}

/// <summary>How it stands with the index.</summary>
/// <param name="IsRebuilding">Whether it is being built at this moment.</param>
/// <param name="BuiltAt">Null before the first build.</param>
/// <param name="BuiltIn">How long the last build took.</param>
/// <param name="Fault">Kind of the failure that ended the last build; null where it succeeded.</param>
public sealed record SearchIndexState(bool IsRebuilding, DateTimeOffset? BuiltAt, TimeSpan? BuiltIn, string? Fault);
