using System.IO.Pipelines;

namespace Percl.AspNetCore.Tests;

/// <summary>A writer that does not tell how much it holds, as those that others derive often do not.</summary>
internal sealed class UncountedWriter(PipeWriter inner) : PipeWriter
{
    public override bool CanGetUnflushedBytes => false;

    public override void Advance(int bytes) => inner.Advance(bytes);

    public override void CancelPendingFlush() => inner.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) =>
        inner.FlushAsync(cancellationToken);

    public override Memory<byte> GetMemory(int sizeHint = 0) => inner.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => inner.GetSpan(sizeHint);
}
