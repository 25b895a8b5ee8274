using System.Text;
using ConferenceLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samples.Tests.ConferenceLine;

/// <summary>An application on a free local port, and a client that talks to it.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application) => _application = application;

    public Uri Url => new(_application.Urls.Single());

    public string BaseUrl => _application.Urls.Single();

    /// <summary>Starts the sample.</summary>
    public static Task<LoopbackServer> StartAsync(ILoggerProvider log, params string[] settings) =>
        StartAsync(ConferenceLineApp.Build(["--urls=http://127.0.0.1:0", .. settings], log));

    /// <summary>Starts an application that answers everything in the same way.</summary>
    public static Task<LoopbackServer> StartAsync(Func<HttpRequest, IResult> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();

        var application = builder.Build();
        application.Run(context => answer(context.Request).ExecuteAsync(context));
        return StartAsync(application);
    }

    public Task<HttpResponseMessage> PostAsync(string path, string body) =>
        PostAsync(path, Encoding.UTF8.GetBytes(body));

    public async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Url, path))
        {
            Content = new ByteArrayContent(body),
        };
        request.Headers.Host = host;
        return await _client.SendAsync(request);
    }

    public async Task<HttpResponseMessage> GetAsync(string path) => await _client.GetAsync(new Uri(Url, path));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }

    private static async Task<LoopbackServer> StartAsync(WebApplication application)
    {
        try
        {
            await application.StartAsync();
            return new LoopbackServer(application);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }
}
