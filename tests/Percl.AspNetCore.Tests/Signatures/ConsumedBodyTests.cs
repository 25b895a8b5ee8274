using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Percl.AspNetCore.Testing;
using Percl.AspNetCore.Tests.Diagnostics;
using Percl.Signatures;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Signatures;

/// <summary>Bodies that something in front of the check has read: no forgery, but a fault of the application.</summary>
public sealed class ConsumedBodyTests
{
    private const string Secret = "sigsec_1";

    private const string Hint =
        ": of the body that its Content-Length tells, not all was left to be checked. Something has read or changed it;"
        + " move the check in front of that.";

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(5)]
    public async Task Body_ReadBefore_IsAReasonOfItsOwnWithAHint(int bytes)
    {
        await using var server = await StartAsync(async http =>
        {
            var buffer = new byte[Math.Min(bytes, (int)http.Request.ContentLength!)];
            await http.Request.Body.ReadExactlyAsync(buffer);
        });
        using var metrics = RecordedMetrics.Of(server);

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook(), Secret);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(
            ["Warning: POST / was refused: its signature is not valid, BodyConsumed" + Hint], server.Log.Messages);
        Assert.Contains("percl.signatures.refused=1 percl.reason=body_consumed", metrics.Measured);
    }

    [Fact]
    public async Task Body_ReadBeforeAndPutBack_IsGenuine()
    {
        await using var server = await StartAsync(async http =>
        {
            http.Request.EnableBuffering();
            using var reader = new StreamReader(http.Request.Body, leaveOpen: true);
            await reader.ReadToEndAsync();
            http.Request.Body.Position = 0;
        });

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook { From = "Ada" }, Secret);

        Assert.Equal(new Greeting("Ada").ToJson(), answer.Body);
    }

    [Fact]
    public async Task Body_Forged_IsNoneThatWasRead()
    {
        await using var server = await StartAsync(_ => Task.CompletedTask);

        await server.Client.PostWebhookAsync("/", new InboundCallWebhook(), "sigsec_other");

        Assert.Equal(["Warning: POST / was refused: its signature is not valid, NoMatch"], server.Log.Messages);
    }

    [Fact]
    public async Task Body_WithoutLengthAndReadBefore_IsSaidToBeEmpty()
    {
        await using var server = await StartAsync(async http => await http.Request.Body.CopyToAsync(Stream.Null));
        var body = "{}"u8.ToArray();
        using var content = new PiecemealContent(body, pieceSize: 1);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = content };
        request.Headers.Add(
            WebhookSignatureVerifier.HeaderName, new WebhookSigner(Secret).Sign(body, DateTimeOffset.UtcNow));

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(
            ["Warning: POST / was refused: its signature is not valid, NoMatch: the body is empty"],
            server.Log.Messages);
    }

    private static Task<TestServer> StartAsync(Func<HttpContext, Task> before) => TestServer.StartPerclAsync(
        app =>
        {
            app.Use(async (http, next) =>
            {
                await before(http);
                await next(http);
            });
            app.UseFreeClimbSignature();
            app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From));
        },
        options => options.SigningSecrets.Add(Secret));
}
