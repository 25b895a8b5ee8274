using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Percl.AspNetCore.Testing;
using Percl.AspNetCore.Tests.Diagnostics;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

public sealed class ClientGoneTests
{
    private const string Secret = "sigsec_1";
    private const string Gone = "Debug: POST / was not answered: the client has gone";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Client_GoneBeforeTheBodyIsThere_IsNoError(bool isSignatureRequired)
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await StartAsync(isSignatureRequired, app => app.Use((http, next) =>
        {
            entered.SetResult();
            return next(http);
        }));
        using var metrics = RecordedMetrics.Of(server);

        using (await RawClient.SendAsync(server, RawClient.Head(100, RawClient.Signature) + "{\"requestType\":"))
        {
            await entered.Task.WaitAsync(Patience);
        }

        await server.Application.StopAsync();
        Assert.Equal([Gone], server.Log.Messages);
        Assert.Equal(["percl.webhooks=1 percl.webhook=inboundCall percl.outcome=client_gone"], metrics.Measured);
        Assert.False(server.Log.HasErrorsOfTheServer, server.Log.Everything);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Connection_ResetWhileTheBodyIsRead_IsAClientThatHasGone(bool isSignatureRequired)
    {
        // As the server says it, before the token of the request knows.
        var reset = new ConnectionResetException("Reset.");
        await using var server = await StartAsync(isSignatureRequired, app => FailOnRead(app, reset));
        using var metrics = RecordedMetrics.Of(server);

        var answer = await server.Client.PostWebhookJsonAsync("/", "{}", Secret);

        Assert.Equal(StatusCodes.Status499ClientClosedRequest, (int)answer.StatusCode);
        Assert.Equal([Gone], server.Log.Messages);
        Assert.Equal(["percl.webhooks=1 percl.webhook=inboundCall percl.outcome=client_gone"], metrics.Measured);
        Assert.False(server.Log.HasErrorsOfTheServer, server.Log.Everything);
    }

    [Fact]
    public async Task Handler_FailingToReadAFile_IsNoClientThatHasGone()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl<InboundCallWebhook>(
                "/", IPerclScript (_) => throw new FileNotFoundException("No prompts.")));
        using var metrics = RecordedMetrics.Of(server);

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        Assert.Equal(StatusCodes.Status500InternalServerError, (int)answer.StatusCode);
        Assert.Contains("No prompts.", server.Log.Everything, StringComparison.Ordinal);
        Assert.Equal(["percl.webhooks=1 percl.webhook=inboundCall percl.outcome=failed"], metrics.Measured);
    }

    [Fact]
    public async Task Client_GoneWhileTheHandlerWaits_IsLeftToTheServer()
    {
        var ends = new TaskCompletionSource<Exception>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await TestServer.StartPerclAsync(app =>
        {
            app.Use(async (http, next) =>
            {
                try
                {
                    await next(http);
                }
                catch (Exception end)
                {
                    ends.SetResult(end);
                    throw;
                }
            });
            app.MapPercl("/", async (InboundCallWebhook call, HttpContext http, CancellationToken cancellation) =>
            {
                http.Abort();
                await Task.Delay(Timeout.Infinite, cancellation);
                return new Greeting(call.From);
            });
        });
        using var metrics = RecordedMetrics.Of(server);

        using var client = await RawClient.SendAsync(server, RawClient.Head(2) + "{}");

        Assert.IsAssignableFrom<OperationCanceledException>(await ends.Task.WaitAsync(Patience));
        await server.Application.StopAsync();
        Assert.False(server.Log.HasErrorsOfTheServer, server.Log.Everything);
        Assert.Contains(Gone, server.Log.Messages);
        Assert.Equal(["percl.webhooks=1 percl.webhook=inboundCall percl.outcome=client_gone"], metrics.Measured);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Client_GoneBeforeTheAnswer_IsNoError(bool isSignatureRequired)
    {
        const string Body = "{}";
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                var endpoint = app.MapPercl("/", async (InboundCallWebhook _, CancellationToken cancellation) =>
                {
                    var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                    using var registration = cancellation.Register(gone.SetResult);
                    entered.SetResult();
                    await gone.Task;
                    return new Greeting(new string('x', 3_000));
                });
                if (isSignatureRequired)
                {
                    endpoint.RequireFreeClimbSignature();
                }
            },
            options => options.SigningSecrets.Add(Secret));
        using var metrics = RecordedMetrics.Of(server);

        using (await RawClient.SendAsync(
            server, RawClient.Head(Body.Length, RawClient.SignatureOf(Body, Secret)) + Body))
        {
            await entered.Task.WaitAsync(Patience);
        }

        await server.Application.StopAsync();
        Assert.False(server.Log.HasErrorsOfTheServer, server.Log.Everything);
        Assert.Contains(Gone, server.Log.Messages);
        Assert.Equal(["percl.webhooks=1 percl.webhook=inboundCall percl.outcome=client_gone"], metrics.Measured);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Client_TooSlow_IsRefusedWithoutAnError(bool isSignatureRequired)
    {
        // As the server does it when the body comes slower than the limit allows.
        var refusal = new BadHttpRequestException("Too slow.", StatusCodes.Status408RequestTimeout);
        await using var server = await StartAsync(isSignatureRequired, app => FailOnRead(app, refusal));

        var answer = await server.Client.PostWebhookJsonAsync("/", "{}", Secret);

        Assert.Equal(StatusCodes.Status408RequestTimeout, (int)answer.StatusCode);
        Assert.Equal(["Warning: POST / was refused with status 408. Too slow."], server.Log.Messages);
    }

    private static void FailOnRead(IApplicationBuilder app, Exception failure) => app.Use((http, next) =>
    {
        http.Features.Set<IRequestBodyPipeFeature>(new FailingBody(failure));
        return next(http);
    });

    private static Task<TestServer> StartAsync(bool isSignatureRequired, Action<IApplicationBuilder> before) =>
        TestServer.StartPerclAsync(
            app =>
            {
                before(app);
                var endpoint = app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From));
                if (isSignatureRequired)
                {
                    endpoint.RequireFreeClimbSignature();
                }
            },
            options => options.SigningSecrets.Add(Secret));
}
