using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Dictionary;

/// <summary>Words that editors change outside documents.</summary>
public sealed class DictionaryService(ContentDbContext db)
{
    /// <summary>Every item, ordered by its key text.</summary>
    public Task<IReadOnlyList<DictionaryItem>> ListAsync(CancellationToken cancellationToken) => throw new NotImplementedException($"{db}");

    public Task<DictionaryItem?> FindAsync(Guid key, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ContentOutcome> CreateAsync(DictionaryItem item, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Changes the name and the translations; the place in the tree stays.</summary>
    public Task<ContentOutcome> UpdateAsync(DictionaryItem item, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ContentOutcome> MoveAsync(Guid key, Guid? parentKey, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ContentOutcome> DeleteAsync(Guid key, CancellationToken cancellationToken) => throw new NotImplementedException();
}

/// <summary>A dictionary item.</summary>
/// <param name="Name">The key text that views ask for: <c>Nav.Home</c>.</param>
/// <param name="Translations">By ISO code.</param>
public sealed record DictionaryItem(Guid Key, string Name, Guid? ParentKey, IReadOnlyDictionary<string, string> Translations);
