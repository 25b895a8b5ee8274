namespace System;

/// <summary>Combines hash codes: the part of the framework's type that the library uses.</summary>
internal struct HashCode
{
    private const int Factor = -1521134295;

    private int _hash;

    public static int Combine<T1, T2>(T1 first, T2 second)
    {
        var hash = default(HashCode);
        hash.Add(first);
        hash.Add(second);
        return hash.ToHashCode();
    }

    public void Add<T>(T value) => _hash = unchecked((_hash * Factor) + (value?.GetHashCode() ?? 0));

    public void AddBytes(ReadOnlySpan<byte> bytes)
    {
        foreach (var item in bytes)
        {
            Add(item);
        }
    }

    public readonly int ToHashCode() => _hash;
}
