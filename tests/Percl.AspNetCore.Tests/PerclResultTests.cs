using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Percl.AspNetCore.Tests;

public sealed class PerclResultTests : IDisposable
{
    private readonly MemoryStream _body = new();
    private readonly DefaultHttpContext _context = new();

    public PerclResultTests() => _context.Response.Body = _body;

    public void Dispose() => _body.Dispose();

    [Fact]
    public async Task Execute_BodyReplacedByMiddleware_ScriptIsInItWhenTheResultReturns()
    {
        var script = new Greeting("Ada");

        await PerclResults.Percl(script).ExecuteAsync(_context);

        Assert.Equal(script.ToUtf8Bytes(), _body.ToArray());
        Assert.Equal(_body.Length, _context.Response.ContentLength);
        Assert.Equal("application/json; charset=utf-8", _context.Response.ContentType);
    }

    [Fact]
    public async Task Execute_StatusSetBefore_Answers200()
    {
        _context.Response.StatusCode = StatusCodes.Status404NotFound;

        await PerclResults.Percl(new Greeting("Ada")).ExecuteAsync(_context);

        Assert.Equal(StatusCodes.Status200OK, _context.Response.StatusCode);
    }

    [Fact]
    public async Task Execute_WriterDoesNotCount_BodyWithoutContentLength()
    {
        _context.Features.Set<IHttpResponseBodyFeature>(new UncountedBody(_body));
        var script = new Greeting("Ada");

        await PerclResults.Percl(script).ExecuteAsync(_context);

        Assert.Equal(script.ToUtf8Bytes(), _body.ToArray());
        Assert.Null(_context.Response.ContentLength);
    }

    [Fact]
    public async Task Execute_BodyBegunByOthers_NoContentLength()
    {
        // JSON may be preceded by white space, which some middleware sends to keep a connection alive.
        _context.Response.BodyWriter.Write(" "u8);
        var script = new Greeting("Ada");

        await PerclResults.Percl(script).ExecuteAsync(_context);

        Assert.Equal(" " + script.ToJson(), Encoding.UTF8.GetString(_body.ToArray()));
        Assert.Null(_context.Response.ContentLength);
    }

    [Fact]
    public async Task Execute_RefusedScript_LeavesTheResponseUntouched()
    {
        var result = PerclResults.Percl(new Forward("/next"));

        var refusal = await Assert.ThrowsAsync<PerclException>(() => result.ExecuteAsync(_context));

        Assert.Equal("actionUrl", refusal.Attribute);
        Assert.Equal(0, _context.Response.BodyWriter.UnflushedBytes);
        Assert.Equal(0, _body.Length);
        Assert.Null(_context.Response.ContentType);
        Assert.Null(_context.Response.ContentLength);
    }

    [Fact]
    public async Task Execute_RequestAborted_IsCancelled()
    {
        _context.RequestAborted = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PerclResults.Percl(new Greeting("Ada")).ExecuteAsync(_context));
    }

    [Fact]
    public async Task Execute_NullContext_IsRefused()
    {
        var refusal = await Assert.ThrowsAsync<ArgumentNullException>(
            () => PerclResults.Percl(new Greeting("Ada")).ExecuteAsync(null!));

        Assert.Equal("httpContext", refusal.ParamName);
    }

    [Fact]
    public void Result_AskedByAFilter_TellsStatusContentTypeAndScript()
    {
        var result = PerclResults.Percl(new Greeting("Ada"));

        Assert.Equal(200, ((IStatusCodeHttpResult)result).StatusCode);
        Assert.Equal("application/json; charset=utf-8", ((IContentTypeHttpResult)result).ContentType);
        Assert.Equal(new Greeting("Ada"), result.Script);
    }
}
