using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>A request body that cannot be read, as when it comes too slowly or the connection is reset.</summary>
internal sealed class FailingBody(Exception failure) : PipeReader, IRequestBodyPipeFeature
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

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) => throw failure;

    public override bool TryRead(out ReadResult result)
    {
        result = default;
        return false;
    }
}
