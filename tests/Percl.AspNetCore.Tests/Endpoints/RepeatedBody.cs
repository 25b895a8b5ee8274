using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>A request body that is there as a whole, and there again each time that it is read.</summary>
internal sealed class RepeatedBody(byte[] bytes) : PipeReader, IRequestBodyPipeFeature
{
    PipeReader IRequestBodyPipeFeature.Reader => this;

    public override void AdvanceTo(SequencePosition consumed)
    {
    }

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
    }

    public override void CancelPendingRead()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) => new(Result());

    public override bool TryRead(out ReadResult result)
    {
        result = Result();
        return true;
    }

    private ReadResult Result() => new(new ReadOnlySequence<byte>(bytes), isCanceled: false, isCompleted: true);
}
