using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>A response body of which nothing is kept.</summary>
internal sealed class DroppedBody : PipeWriter, IHttpResponseBodyFeature
{
    private readonly byte[] _buffer = new byte[4096];

    private long _unflushed;

    public Stream Stream => Stream.Null;

    public PipeWriter Writer => this;

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => _unflushed;

    public override void Advance(int bytes) => _unflushed += bytes;

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        _unflushed = 0;
        return new(new FlushResult(isCanceled: false, isCompleted: false));
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => _buffer;

    public override Span<byte> GetSpan(int sizeHint = 0) => _buffer;

    public Task CompleteAsync() => Task.CompletedTask;

    public void DisableBuffering()
    {
    }

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
}
