using System.Collections.Concurrent;
using WelcomeCenter.Content.Publishing;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>The values of one variant as text; each is turned into what pages are handed when it is asked for, once.</summary>
internal sealed class UnpackedValues(IReadOnlyDictionary<string, string> stored, ValueDelivery delivery)
{
    private readonly ConcurrentDictionary<string, object?> delivered = new();

    /// <summary>Whether <see cref="RecentValues"/> holds it; read and written without a lock, a wrong answer costs no more than unpacking again.</summary>
    public bool IsKept { get; set; }

    public IEnumerable<string> Keys => stored.Keys.Where(alias => Find(alias) is not null);

    public object? Find(string alias) =>
        stored.TryGetValue(alias, out var text)
            ? delivered.GetOrAdd(alias, static (name, given) => given.delivery.Deliver(name, given.text), (delivery, text))
            : null;
}
