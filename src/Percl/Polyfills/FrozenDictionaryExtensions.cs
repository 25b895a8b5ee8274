namespace System.Collections.Frozen;

internal static class FrozenDictionaryExtensions
{
    public static FrozenDictionary<TKey, TValue> ToFrozenDictionary<TKey, TValue>(
        this IDictionary<TKey, TValue> items, IEqualityComparer<TKey> comparer)
        where TKey : notnull => new(items, comparer);
}
