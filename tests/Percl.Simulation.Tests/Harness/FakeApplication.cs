using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Percl.Signatures;
using Percl.Webhooks;

namespace Percl.Simulation.Tests;

/// <summary>An application that is a table of answers. Each request must be one that FreeClimb could have sent.</summary>
internal sealed class FakeApplication
{
    public const string Base = "https://app.example.com";

    private readonly Dictionary<string, Func<Request, Reply>> _answers = new(StringComparer.Ordinal);
    private readonly List<Request> _requests = [];

    /// <summary>All requests so far, in their order.</summary>
    public IReadOnlyList<Request> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>The bodies that are no webhooks of FreeClimb's. There must be none.</summary>
    public ConcurrentBag<string> Unreadable { get; } = [];

    /// <summary>The request types so far, each with its path.</summary>
    public IEnumerable<string> Sent => Requests.Select(static request => $"{request.RequestType} {request.Path}");

    /// <summary>The absolute URL of a path.</summary>
    public static string Url(string path) => Base + path;

    /// <summary>Answers a path.</summary>
    public FakeApplication On(string path, Func<Request, Reply> answer)
    {
        _answers[path] = answer;
        return this;
    }

    /// <summary>Answers a path with the same script each time.</summary>
    public FakeApplication On(string path, PerclScript script) => On(path, _ => Reply.Of(script));

    /// <summary>Answers a path with several scripts, one after the other; the last one goes on.</summary>
    public FakeApplication InTurn(string path, params PerclScript[] scripts)
    {
        var count = 0;
        return On(path, _ => Reply.Of(scripts[Math.Min(count++, scripts.Length - 1)]));
    }

    /// <summary>The requests to a path.</summary>
    public IReadOnlyList<Request> To(string path) => [.. Requests.Where(request => request.Path == path)];

    /// <summary>The only request of a type.</summary>
    public TWebhook Only<TWebhook>()
        where TWebhook : PerclWebhook =>
        (TWebhook)Assert.Single(Requests, static request => request.Webhook is TWebhook).Webhook!;

    public FreeClimbSimulator Simulate(SimulatorOptions? options = null) =>
        FreeClimbSimulator.Create(SendAsync, options);

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellation)
    {
        var body = message.Content is null ? [] : await message.Content.ReadAsByteArrayAsync(cancellation);
        var request = new Request(
            message.Method,
            message.RequestUri!,
            body,
            message.Method == HttpMethod.Get ? null : Read(body),
            message.Headers.TryGetValues(WebhookSignatureVerifier.HeaderName, out var signature) ? signature.Single() : null);
        lock (_requests)
        {
            _requests.Add(request);
        }

        var reply = _answers.TryGetValue(request.Path, out var answer)
            ? answer(request)
            : new Reply("", HttpStatusCode.NotFound);
        if (reply.Exception is { } exception)
        {
            throw exception;
        }

        if (reply.Delay is { } delay)
        {
            await Task.Delay(delay, cancellation);
        }

        return new HttpResponseMessage(reply.Status)
        {
            Content = new StringContent(reply.Body, Encoding.UTF8, reply.MediaType),
        };
    }

    private PerclWebhook Read(byte[] body)
    {
        try
        {
            return PerclWebhook.Read(body);
        }
        catch (JsonException exception)
        {
            Unreadable.Add($"{exception.Message} {Encoding.UTF8.GetString(body)}");
            throw;
        }
    }

    internal sealed record Request(HttpMethod Method, Uri Uri, byte[] Body, PerclWebhook? Webhook, string? Signature)
    {
        public string Path => Uri.AbsolutePath;

        public string RequestType => Webhook?.RequestType ?? Method.Method;

        public string Text => Encoding.UTF8.GetString(Body);
    }

    internal sealed record Reply(
        string Body, HttpStatusCode Status = HttpStatusCode.OK, string MediaType = "application/json")
    {
        public Exception? Exception { get; init; }

        public TimeSpan? Delay { get; init; }

        public static Reply NoContent { get; } = new("", HttpStatusCode.NoContent);

        public static Reply Of(PerclScript script) => new(script.ToJson());
    }
}
