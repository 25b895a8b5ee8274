using System.Net;

namespace Percl.AspNetCore.Tests;

/// <summary>
/// A body that is sent in small pieces, without its length, and with a <paramref name="pause"/> after each.
/// </summary>
internal sealed class PiecemealContent(byte[] bytes, int pieceSize, Func<Task>? pause = null) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        for (var i = 0; i < bytes.Length; i += pieceSize)
        {
            await stream.WriteAsync(bytes.AsMemory(i, Math.Min(pieceSize, bytes.Length - i)));
            await stream.FlushAsync();
            if (pause is not null)
            {
                await pause();
            }
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
