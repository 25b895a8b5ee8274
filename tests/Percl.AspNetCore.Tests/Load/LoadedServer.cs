using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Load;

/// <summary>A server of signed webhooks that knows how many connections and requests it has.</summary>
internal sealed class LoadedServer : IAsyncDisposable
{
    public const string Secret = "sigsec_load";

    /// <summary>The longest body that is taken: one that is longer still fits into what a connection buffers.</summary>
    public const int MaxBodySize = 4 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _leaving = new();
    private TestServer _server = null!;
    private int _connections;
    private int _requests;

    private LoadedServer()
    {
    }

    public Uri Address => _server.Client.BaseAddress!;

    public RecordedLog Log => _server.Log;

    public static async Task<LoadedServer> StartAsync()
    {
        var loaded = new LoadedServer();
        loaded._server = await TestServer.StartAsync(loaded.Map, loaded.Configure);
        return loaded;
    }

    /// <summary>Cancels the request of a caller once it is being answered.</summary>
    public void LeaveWhenAnswered(string caller, CancellationTokenSource leave) => _leaving[caller] = leave;

    /// <summary>Waits until nobody is connected and nothing is answered any more.</summary>
    public async Task BecomesIdleAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (Volatile.Read(ref _connections) + Volatile.Read(ref _requests) > 0)
        {
            await Task.Delay(10, patience.Token);
        }

        Assert.Empty(_leaving);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddPercl(options =>
        {
            options.SigningSecrets.Add(Secret);
            options.MaxBodySize = MaxBodySize;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            // However long a busy machine takes, who is slow is answered.
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.ConfigureEndpointDefaults(listen => listen.Use(CountAsync));
        });
    }

    private void Map(WebApplication app)
    {
        app.Use(async (http, next) =>
        {
            Interlocked.Increment(ref _requests);
            try
            {
                await next(http);
            }
            finally
            {
                Interlocked.Decrement(ref _requests);
            }
        });
        app.MapPercl("/", async (InboundCallWebhook call, CancellationToken cancellation) =>
        {
            if (_leaving.TryRemove(call.From, out var leave))
            {
                await leave.CancelAsync();
                await Task.Delay(Timeout.Infinite, cancellation);
            }

            return new Greeting(call.From);
        }).RequireFreeClimbSignature();
    }

    private ConnectionDelegate CountAsync(ConnectionDelegate next) => async connection =>
    {
        Interlocked.Increment(ref _connections);
        try
        {
            await next(connection);
        }
        finally
        {
            Interlocked.Decrement(ref _connections);
        }
    };
}
