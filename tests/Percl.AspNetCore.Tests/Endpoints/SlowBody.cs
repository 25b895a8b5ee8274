using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>A request body that comes so slowly that the server gives up.</summary>
internal sealed class SlowBody : PipeReader, IRequestBodyPipeFeature
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

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) =>
        throw new BadHttpRequestException("Too slow.", StatusCodes.Status408RequestTimeout);

    public override bool TryRead(out ReadResult result)
    {
        result = default;
        return false;
    }
}
