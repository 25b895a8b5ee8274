using System.Net;
using System.Text;
using Percl.Signatures;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Load;

/// <summary>One of many who send requests, each of its own kind, and who look at every answer.</summary>
internal sealed class Caller(LoadedServer server, HttpClient client, string name)
{
    private const int Pieces = 8;

    /// <summary>So many that what is kept of some requests shows.</summary>
    private const int Bytes = LoadedServer.MaxBodySize / 2;

    private readonly byte[] _body =
        new InboundCallWebhook { RequestType = "inboundCall", From = name, To = new string('0', Bytes) }.ToUtf8Bytes();

    public async Task IsAnsweredAsync()
    {
        using var content = new ByteArrayContent(_body);
        await AssertAnswerAsync(await SendAsync(content, Sign(_body)));
    }

    /// <summary>Sends the body in pieces, with a pause after each.</summary>
    public async Task IsAnsweredSlowlyAsync(Func<Task> pause)
    {
        using var content = InPieces(_body, pause);
        await AssertAnswerAsync(await SendAsync(content, Sign(_body)));
    }

    /// <summary>Sends a body whose signature is that of another.</summary>
    public async Task IsRefusedAsForgedAsync()
    {
        using var content = new ByteArrayContent(_body);
        await AssertRefusalAsync(HttpStatusCode.Unauthorized, await SendAsync(content, Sign([.. _body, (byte)' '])));
    }

    public async Task IsRefusedAsMalformedAsync()
    {
        var half = _body[..(_body.Length / 2)];
        using var content = new ByteArrayContent(half);
        await AssertRefusalAsync(HttpStatusCode.BadRequest, await SendAsync(content, Sign(half)));
    }

    public async Task IsRefusedAsTooLongAsync(bool tellsItsLength)
    {
        byte[] body = [.. _body, .. Enumerable.Repeat((byte)' ', LoadedServer.MaxBodySize)];
        using HttpContent content = tellsItsLength ? new ByteArrayContent(body) : InPieces(body);
        await AssertRefusalAsync(HttpStatusCode.RequestEntityTooLarge, await SendAsync(content, Sign(body)));
    }

    public async Task LeavesBeforeTheBodyIsSentAsync()
    {
        using var leave = new CancellationTokenSource();
        using var content = InPieces(_body, async () =>
        {
            await leave.CancelAsync();
            await Task.Delay(Timeout.Infinite, leave.Token);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SendAsync(content, Sign(_body), leave.Token));
    }

    public async Task LeavesBeforeTheAnswerAsync()
    {
        using var leave = new CancellationTokenSource();
        using var content = new ByteArrayContent(_body);
        server.LeaveWhenAnswered(name, leave);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SendAsync(content, Sign(_body), leave.Token));
    }

    private static PiecemealContent InPieces(byte[] body, Func<Task>? pause = null) =>
        new(body, (body.Length / Pieces) + 1, pause);

    private static string Sign(byte[] body) => new WebhookSigner(LoadedServer.Secret).Sign(body, DateTimeOffset.UtcNow);

    private async Task<HttpResponseMessage> SendAsync(
        HttpContent content, string signature, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = content };
        request.Headers.Add(WebhookSignatureVerifier.HeaderName, signature);
        return await client.SendAsync(request, cancellation);
    }

    private async Task AssertAnswerAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(new Greeting(name).ToUtf8Bytes(), await answer.Content.ReadAsByteArrayAsync());
        }
    }

    private async Task AssertRefusalAsync(HttpStatusCode status, HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(status, answer.StatusCode);
            var text = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
            Assert.DoesNotContain(name, text, StringComparison.Ordinal);
        }
    }
}
