using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Percl.AspNetCore.Tests;

/// <summary>A real server on a free local port, and a client that talks to it.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly HttpClient _client;

    private TestServer(WebApplication application)
    {
        Application = application;
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = false })
        {
            BaseAddress = new Uri(application.Urls.Single()),
        };
    }

    public WebApplication Application { get; }

    public static async Task<TestServer> StartAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();

        var application = builder.Build();
        try
        {
            map(application);
            await application.StartAsync();
            return new TestServer(application);
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
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Application.DisposeAsync();
    }
}
