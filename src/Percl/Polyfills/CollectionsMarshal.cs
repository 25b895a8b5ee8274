namespace System.Runtime.InteropServices;

internal static class CollectionsMarshal
{
    /// <summary>A copy: what is inside a list cannot be had here.</summary>
    public static ReadOnlySpan<T> AsSpan<T>(List<T> list) => list.ToArray();
}
