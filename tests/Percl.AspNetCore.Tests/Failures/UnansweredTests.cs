using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.AspNetCore.Tests.Diagnostics;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Failures;

/// <summary>Fallbacks where time, the client or the response are gone.</summary>
public sealed class UnansweredTests
{
    private static readonly PerclScript Sorry = [new Say { Text = "Sorry." }, new Hangup()];

    [Fact]
    public async Task Handler_SlowerThanItsLimit_IsAnsweredWithTheFallback()
    {
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                app.UseRequestTimeouts();
                app.MapPercl<InboundCallWebhook>("/warm", _ => Sorry);
                app.MapPercl("/", async Task<PerclScript> (InboundCallWebhook _, CancellationToken token) =>
                {
                    await Task.Delay(Timeout.Infinite, token);
                    return [];
                }).WithRequestTimeout(TimeSpan.FromMilliseconds(200)).WithFallback(Sorry);
            },
            services: services => services.AddRequestTimeouts());

        // The first request takes long to read its body.
        await server.Client.PostWebhookAsync("/warm", new InboundCallWebhook());
        using var metrics = RecordedMetrics.Of(server);

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        await server.Application.StopAsync();
        Assert.Equal(Sorry, answer.Script);
        Assert.Equal(
            [
                "Debug: POST / was not answered: its time was over",
                "Warning: POST / was answered with the fallback script",
            ],
            server.Log.Messages);
        Assert.Contains("percl.webhooks=1 percl.webhook=inboundCall percl.outcome=timed_out", metrics.Measured);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_ThatHasBegun_IsNotReplaced(bool isFlushed)
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", async Task<PerclScript> (PerclWebhook _, HttpContext http) =>
            {
                http.Response.BodyWriter.Write("[{"u8);
                if (isFlushed)
                {
                    await http.Response.BodyWriter.FlushAsync();
                }

                throw new NotSupportedException();
            }).WithFallback(Sorry));

        try
        {
            using var answer = await server.PostAsync();
            Assert.DoesNotContain("Sorry", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        catch (HttpRequestException) when (isFlushed)
        {
            // The connection is reset. Whether the headers arrive before that, nobody knows.
        }

        await server.Application.StopAsync();
        Assert.Empty(server.Log.Messages);
    }

    [Fact]
    public async Task Client_ThatHasGone_GetsNone()
    {
        var calls = 0;
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", async Task<PerclScript> (InboundCallWebhook _, CancellationToken token) =>
            {
                entered.SetResult();
                try
                {
                    await Task.Delay(Timeout.Infinite, token);
                }
                catch (OperationCanceledException)
                {
                    // What a database driver makes of a cancellation.
                    throw new InvalidOperationException("The command was cancelled.");
                }

                return [];
            }).WithFallback(failure =>
            {
                calls++;
                return Sorry;
            }));
        using var metrics = RecordedMetrics.Of(server);

        using (await RawClient.SendAsync(server, RawClient.Head(2) + "{}"))
        {
            await entered.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }

        await server.Application.StopAsync();
        Assert.Equal(0, calls);
        Assert.Equal(["percl.webhooks=1 percl.webhook=inboundCall percl.outcome=failed"], metrics.Measured);
    }
}
