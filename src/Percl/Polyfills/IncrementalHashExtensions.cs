using System.Buffers;
using System.Security.Cryptography;

namespace Percl;

internal static class IncrementalHashExtensions
{
    public static void AppendData(this IncrementalHash hash, ReadOnlySpan<byte> data)
    {
        var rented = ArrayPool<byte>.Shared.Rent(data.Length);
        data.CopyTo(rented);
        hash.AppendData(rented, 0, data.Length);
        ArrayPool<byte>.Shared.Return(rented);
    }

    public static void GetHashAndReset(this IncrementalHash hash, Span<byte> destination) =>
        hash.GetHashAndReset().CopyTo(destination);
}
