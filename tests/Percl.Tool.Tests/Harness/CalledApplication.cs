using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Percl.Signatures;

namespace Percl.Tool.Tests;

/// <summary>An application on a free local port: a menu, and an agent who is called.</summary>
internal sealed class CalledApplication : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly string? _secret;
    private readonly string? _publicBaseUrl;

    private CalledApplication(string? secret, string? publicBaseUrl)
    {
        _secret = secret;
        _publicBaseUrl = publicBaseUrl;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    public string Url => _server.Urls.Single();

    /// <summary>The bodies of the requests, each with its path.</summary>
    public ConcurrentQueue<(string Path, string Body)> Requests { get; } = [];

    public static async Task<CalledApplication> StartAsync(string? secret = null, string? publicBaseUrl = null)
    {
        var application = new CalledApplication(secret, publicBaseUrl);
        await application._server.StartAsync();
        return application;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content);
        var body = System.Text.Encoding.UTF8.GetString(content.ToArray());
        Requests.Enqueue((context.Request.Path.Value!, body));
        string? signature = context.Request.Headers[WebhookSignatureVerifier.HeaderName];
        if (_secret is not null && !new WebhookSignatureVerifier(_secret).Verify(signature, content.ToArray()).IsValid)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (await MisbehaveAsync(context))
        {
            return;
        }

        if (Answer(context.Request.Path.Value!, body)?.Replace("{base}", _publicBaseUrl ?? Url, StringComparison.Ordinal) is not { } answer)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer);
    }

    /// <summary>Answers as no application should.</summary>
    private static async Task<bool> MisbehaveAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        switch (context.Request.Path.Value)
        {
            case "/dropped":
                context.Abort();
                return true;

            case "/cutOff":
                context.Response.ContentLength = 1000;
                await context.Response.WriteAsync("[{");
                await context.Response.Body.FlushAsync();
                context.Abort();
                return true;

            case "/latin1":
                await context.Response.Body.WriteAsync(System.Text.Encoding.Latin1.GetBytes("[{\"Say\":{\"text\":\"Olá\"}},{\"Hangup\":{}}]"));
                return true;

            case "/page":
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("[{\"Hangup\":{}}]");
                return true;

            case "/endless":
                var spaces = System.Text.Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.Body.WriteAsync(spaces, CancellationToken.None);
                }

                return true;

            default:
                return false;
        }
    }

    private static string? Answer(string path, string body) => path switch
    {
        "/incomingCall" =>
            """
            [{"GetDigits":{"actionUrl":"{base}/menu","maxDigits":1,"prompts":[
              {"Say":{"text":"Press one for our hours, two for an agent."}}]}}]
            """,
        "/menu" => (string?)JsonNode.Parse(body)!["digits"] switch
        {
            "1" => """[{"Say":{"text":"We are open."}},{"Hangup":{}}]""",
            "2" =>
                """
                [{"OutDial":{"destination":"+13125550123","callingNumber":"+13125550199","actionUrl":"{base}/started",
                  "callConnectUrl":"{base}/agent"}}]
                """,
            _ => """[{"Redirect":{"actionUrl":"{base}/incomingCall"}}]""",
        },
        "/started" => """[{"Say":{"text":"We are calling an agent."}},{"Pause":{"length":60000}},{"Hangup":{}}]""",
        "/agent" => """[{"Say":{"text":"A caller is waiting."}},{"Hangup":{}}]""",
        "/circle" =>
            """[{"GetDigits":{"actionUrl":"{base}/circle","maxDigits":1}},{"Redirect":{"actionUrl":"{base}/circle"}}]""",
        "/wrong" => """[{"Redirect":{"actionUrl":"/incomingCall"}}]""",
        "/late" => """[{"Hangup":{}},{"Say":{"text":"Too late."}}]""",
        "/status" => "",
        "/escape" => "[{\"Say\":{\"text\":\"a\\u001b[2Jb\"}},{\"Hangup\":{}}]\u001b[31m",
        "/lines" => """[{"Say":{"text":"a\u2028b\u0085c\n\td\u001b*?\\"}},{"Hangup":{}}]""",
        _ => null,
    };
}
