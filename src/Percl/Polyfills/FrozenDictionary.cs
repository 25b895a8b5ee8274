namespace System.Collections.Frozen;

/// <summary>Represents an immutable dictionary, which looks up no faster than others.</summary>
internal sealed class FrozenDictionary<TKey, TValue>(IDictionary<TKey, TValue> items, IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _items = new(items, comparer);

    public bool TryGetValue(TKey key, out TValue value) => _items.TryGetValue(key, out value);
}
