using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using WelcomeCenter.Content.Publishing;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>
/// Delivered values by property alias. They stay in their compact stored form until somebody reads one,
/// because most pages of a large site are never asked for.
/// </summary>
internal sealed class PropertyValues(byte[] stored, ValueDelivery delivery) : IReadOnlyDictionary<string, object>
{
    private byte[]? stored = stored;
    private FrozenDictionary<string, object>? delivered;

    public IEnumerable<string> Keys => Delivered.Keys;

    public IEnumerable<object> Values => Delivered.Values;

    public int Count => Delivered.Count;

    private FrozenDictionary<string, object> Delivered
    {
        get
        {
            var known = Volatile.Read(ref delivered);
            if (known is not null)
            {
                return known;
            }

            // Two readers may both convert; the results are equal and the last one stays.
            if (Volatile.Read(ref stored) is { } bytes)
            {
                known = delivery.Deliver(bytes);
                Volatile.Write(ref delivered, known);
                Volatile.Write(ref stored, null);
            }

            return known ?? Volatile.Read(ref delivered) ?? FrozenDictionary<string, object>.Empty;
        }
    }

    public object this[string key] => Delivered[key];

    public bool ContainsKey(string key) => Delivered.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value) => Delivered.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, object>>)Delivered).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
