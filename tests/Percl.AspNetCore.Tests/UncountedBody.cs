using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Percl.AspNetCore.Tests;

/// <summary>A response body whose writer does not tell how much it holds.</summary>
internal sealed class UncountedBody(Stream stream) : StreamResponseBodyFeature(stream), IHttpResponseBodyFeature
{
    private UncountedWriter? _writer;

    PipeWriter IHttpResponseBodyFeature.Writer => _writer ??= new UncountedWriter(Writer);
}
