using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Percl;

/// <summary>Texts by their names. It equals another with the same names and texts, in whatever order.</summary>
internal sealed class ValueMap : IReadOnlyDictionary<string, string>, IEquatable<ValueMap>
{
    // Nothing is ever removed, so enumeration keeps the order.
    private readonly Dictionary<string, string> _items;

    private ValueMap(Dictionary<string, string> items)
    {
        _items = items;
    }

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _items.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> Values => _items.Values;

    /// <inheritdoc/>
    public string this[string key] => _items[key];

    /// <summary>A copy of <paramref name="items"/>; null for null.</summary>
    [return: NotNullIfNotNull(nameof(items))]
    public static ValueMap? Of(IReadOnlyDictionary<string, string>? items) => items switch
    {
        null => null,
        ValueMap map => map,
        _ => new ValueMap(new Dictionary<string, string>(items, StringComparer.Ordinal)),
    };

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _items.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _items.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(ValueMap? other) => other is not null
        && Count == other.Count
        && _items.All(item => other.TryGetValue(item.Key, out var value) && value == item.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Aggregate(Count, static (hash, item) => hash ^ HashCode.Combine(item.Key, item.Value));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
