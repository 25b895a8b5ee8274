using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Reads the bytes of a request as they were received.</summary>
internal static class RequestBody
{
    /// <summary>Reads the whole body. The caller advances the request's reader after it has used the bytes.</summary>
    /// <returns>
    /// The body; null where it is longer than <paramref name="limit"/> bytes. The rest is then not read.
    /// </returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<ReadOnlySequence<byte>?> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var reader = request.BodyReader;
        while (true)
        {
            // Buffered bytes are read without the token, which the server would have to allocate.
            if (!reader.TryRead(out var read))
            {
                read = await WaitAsync(reader, request.HttpContext.RequestAborted).ConfigureAwait(false);
            }

            if (read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                return read.Buffer;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>
    /// Lets a body be read again that was read as a webhook: a handler has failed, and an error page may execute the
    /// request again. A body whose signature was checked is kept as it was received.
    /// </summary>
    public static void GiveBack(HttpRequest request, PerclWebhook webhook) =>
        request.Body = new MemoryStream(webhook.ToUtf8Bytes(), writable: false);

    /// <exception cref="OperationCanceledException">
    /// The client has disconnected, or the request has timed out.
    /// </exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<ReadResult> WaitAsync(PipeReader reader, CancellationToken aborted)
    {
        // The token is not passed to the reader: it would cancel in the middle of the read, which the server logs as an
        // error.
        using var registration = aborted.UnsafeRegister(
            static reader => ((PipeReader)reader!).CancelPendingRead(), reader);
        var read = await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false);
        if (read.IsCanceled && aborted.IsCancellationRequested)
        {
            reader.AdvanceTo(read.Buffer.Start);
            throw new OperationCanceledException(aborted);
        }

        return read;
    }
}
