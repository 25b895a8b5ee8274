using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Percl;

/// <summary>
/// Represents strings by their names. A map equals another with the same names and strings, in any order.
/// </summary>
internal sealed class ValueMap : IReadOnlyDictionary<string, string>, IEquatable<ValueMap>
{
    private ValueMap(Dictionary<string, string> items)
    {
        Items = items;
    }

    /// <summary>Gets the strings. No item is ever removed, so enumeration keeps the order.</summary>
    public Dictionary<string, string> Items { get; }

    /// <inheritdoc/>
    public int Count => Items.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Items.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> Values => Items.Values;

    /// <inheritdoc/>
    public string this[string key] => Items[key];

    /// <summary>Returns a copy of <paramref name="items"/>; null for null.</summary>
    [return: NotNullIfNotNull(nameof(items))]
    public static ValueMap? Of(IReadOnlyDictionary<string, string>? items) => items switch
    {
        null => null,
        ValueMap map => map,
        _ => new ValueMap(
            items.ToDictionary(static item => item.Key, static item => item.Value, StringComparer.Ordinal)),
    };

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Items.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => Items.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(ValueMap? other) => other is not null
        && Count == other.Count
        && Items.All(item => other.TryGetValue(item.Key, out var value) && value == item.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Items.Aggregate(Count, static (hash, item) => hash ^ HashCode.Combine(item.Key, item.Value));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
