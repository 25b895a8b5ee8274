namespace Percl;

internal static class CollectionExtensions
{
    public static void Deconstruct<TKey, TValue>(
        this KeyValuePair<TKey, TValue> pair, out TKey key, out TValue value) =>
        (key, value) = (pair.Key, pair.Value);

    public static void EnsureCapacity<T>(this List<T> list, int capacity) =>
        list.Capacity = Math.Max(list.Capacity, capacity);
}
