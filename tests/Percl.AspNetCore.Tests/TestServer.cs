using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Percl.AspNetCore.Tests;

/// <summary>A real server on a free local port, and a client that talks to it.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private TestServer(WebApplication application, RecordedLog log)
    {
        Application = application;
        Log = log;
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false })
        {
            BaseAddress = new Uri(application.Urls.Single()),
        };
    }

    public WebApplication Application { get; }

    public HttpClient Client { get; }

    public RecordedLog Log { get; }

    /// <summary>Starts an application that has called <c>AddPercl</c>.</summary>
    public static Task<TestServer> StartPerclAsync(
        Action<WebApplication> map, Action<PerclOptions>? configure = null, Action<IServiceCollection>? services = null) =>
        StartAsync(map, builder =>
        {
            builder.Services.AddPercl(configure ?? (_ => { }));
            services?.Invoke(builder.Services);
        });

    /// <summary>Starts an application that has called <c>AddPercl</c> and speaks HTTP/2 only.</summary>
    public static Task<TestServer> StartHttp2Async(Action<WebApplication> map) => StartAsync(map, builder =>
    {
        builder.Services.AddPercl();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.ConfigureEndpointDefaults(listen => listen.Protocols = HttpProtocols.Http2));
    });

    public static async Task<TestServer> StartAsync(
        Action<WebApplication> map, Action<WebApplicationBuilder>? configure = null, string? environment = null)
    {
        var log = new RecordedLog();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        configure?.Invoke(builder);

        var application = builder.Build();
        try
        {
            map(application);
            await application.StartAsync();
            return new TestServer(application, log);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends a request and returns the answer as soon as its headers are there.</summary>
    public async Task<HttpResponseMessage> PostAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/")
        {
            Content = new StringContent("{}", Encoding.UTF8, "application/json"),
            Version = HttpVersion.Version11,
        };
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Application.DisposeAsync();
    }
}
