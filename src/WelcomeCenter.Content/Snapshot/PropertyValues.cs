using System.Collections;
using System.Diagnostics.CodeAnalysis;
using WelcomeCenter.Content.Publishing;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>
/// Delivered values by property alias. They stay packed until somebody reads one, because most pages of a large site
/// are seldom asked for; what was read lately stays unpacked.
/// </summary>
internal sealed class PropertyValues(byte[] packed, ValueDelivery delivery) : IReadOnlyDictionary<string, object>
{
    private readonly WeakReference<UnpackedValues?> unpacked = new(null);

    public IEnumerable<string> Keys => Unpacked.Keys;

    public IEnumerable<object> Values => this.Select(pair => pair.Value);

    public int Count => Unpacked.Keys.Count();

    private UnpackedValues Unpacked
    {
        get
        {
            // Two readers may both unpack; the results are equal.
            if (!unpacked.TryGetTarget(out var values))
            {
                values = delivery.Unpack(packed);
                unpacked.SetTarget(values);
            }

            RecentValues.Keep(values);
            return values;
        }
    }

    public object this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value) => (value = Unpacked.Find(key)) is not null;

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        var values = Unpacked;
        foreach (var key in values.Keys)
        {
            if (values.Find(key) is { } value)
            {
                yield return KeyValuePair.Create(key, value);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
