using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

public sealed class ClientGoneTests
{
    private const string HalfARequest =
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{\"requestType\":";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Client_GoneBeforeTheBodyIsThere_IsNoError(bool isSignatureRequired)
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var statuses = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                WatchStatus(app, statuses);
                app.Use((http, next) =>
                {
                    entered.SetResult();
                    return next(http);
                });
                var endpoint = app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From));
                if (isSignatureRequired)
                {
                    endpoint.RequireFreeClimbSignature();
                }
            },
            options => options.SigningSecrets.Add("sigsec_1"));

        using (var client = await SendAsync(server, HalfARequest))
        {
            await entered.Task.WaitAsync(Patience);
        }

        Assert.True(await statuses.Task.WaitAsync(Patience) is 400 or 499);
        var entry = Assert.Single(server.Log.Messages);
        Assert.True(
            entry.StartsWith("Warning: POST / was refused with status 400. ", StringComparison.Ordinal)
            || entry == "Debug: POST / was not answered: the client has gone",
            entry);
        Assert.False(server.Log.HasErrorsOfTheServer, server.Log.Everything);
    }

    [Fact]
    public async Task Client_GoneWhileTheHandlerWaits_IsNoError()
    {
        var statuses = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await TestServer.StartPerclAsync(app =>
        {
            WatchStatus(app, statuses);
            app.MapPercl("/", async (InboundCallWebhook call, HttpContext http, CancellationToken cancellation) =>
            {
                http.Abort();
                await Task.Delay(Timeout.Infinite, cancellation);
                return new Greeting(call.From);
            });
        });

        using var client = await SendAsync(
            server, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");

        Assert.Equal(StatusCodes.Status499ClientClosedRequest, await statuses.Task.WaitAsync(Patience));
        Assert.False(server.Log.HasErrorsOfTheServer, server.Log.Everything);
        Assert.Contains("Debug: POST / was not answered: the client has gone", server.Log.Messages);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Client_TooSlow_IsRefusedWithoutAnError(bool isSignatureRequired)
    {
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                app.Use((http, next) =>
                {
                    // As the server does it when the body comes slower than the limit allows.
                    http.Features.Set<IRequestBodyPipeFeature>(new SlowBody());
                    return next(http);
                });
                var endpoint = app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From));
                if (isSignatureRequired)
                {
                    endpoint.RequireFreeClimbSignature();
                }
            },
            options => options.SigningSecrets.Add("sigsec_1"));

        using var answer = await server.PostAsync();

        Assert.Equal(StatusCodes.Status408RequestTimeout, (int)answer.StatusCode);
        Assert.Equal(["Warning: POST / was refused with status 408. Too slow."], server.Log.Messages);
    }

    private static void WatchStatus(IApplicationBuilder app, TaskCompletionSource<int> statuses) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
            statuses.SetResult(http.Response.StatusCode);
        }
        catch (Exception exception)
        {
            statuses.SetException(exception);
            throw;
        }
    });

    /// <summary>A client that, once it is disposed of, is gone without a farewell.</summary>
    private static async Task<TcpClient> SendAsync(TestServer server, string request)
    {
        var client = new TcpClient { LingerState = new(enable: true, seconds: 0) };
        await client.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return client;
    }
}
