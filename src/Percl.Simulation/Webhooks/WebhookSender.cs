using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Percl.Signatures;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Sends the requests of FreeClimb, signed where there are secrets.</summary>
/// <param name="transport">Carries them.</param>
/// <param name="scheduler">The scheduler.</param>
/// <param name="log">Receives the events.</param>
/// <param name="options">The options.</param>
internal sealed class WebhookSender(ITransport transport, Scheduler scheduler, EventLog log, SimulatorOptions options)
{
    private readonly WebhookSigner? _signer =
        options.SigningSecrets.Count > 0 ? new WebhookSigner(options.SigningSecrets) : null;

    /// <summary>Posts a webhook.</summary>
    /// <param name="url">The URL, as the application has it.</param>
    /// <param name="webhook">The webhook.</param>
    /// <param name="callId">The call; null for none.</param>
    /// <param name="isAnswerIgnored">Whether nobody runs what answers it.</param>
    public Task<Response> PostAsync(string url, PerclWebhook webhook, string? callId, bool isAnswerIgnored = false)
    {
        RecordRequest(url, webhook, callId, isAnswerIgnored);
        var (body, mediaType) = options.SendsForms
            ? (WebhookForm.Of(webhook), WebhookForm.MediaType)
            : (webhook.ToUtf8Bytes(), "application/json");
        return SendAsync(url, callId, "webhook", target =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
            if (_signer is not null)
            {
                var time = options.SignsWithSimulatedTime ? scheduler.Now : DateTimeOffset.UtcNow;
                request.Headers.Add(WebhookSignatureVerifier.HeaderName, _signer.Sign(body, time));
            }

            return request;
        });
    }

    /// <summary>Does as if a webhook was posted that does not reach the application.</summary>
    /// <inheritdoc cref="PostAsync"/>
    public Response Lose(string url, PerclWebhook webhook, string? callId)
    {
        RecordRequest(url, webhook, callId, isAnswerIgnored: false);
        // The application is not to blame.
        log.Add("webhook.lost", callId, null);
        return Response.Failed("The simulation lost the request.");
    }

    /// <summary>Loads an audio file.</summary>
    /// <param name="url">The URL, as the application has it.</param>
    public Task<Response> LoadAsync(string url)
    {
        log.Add("audio.request", null, null, ("url", url));
        return SendAsync(url, null, "audio", static target => new HttpRequestMessage(HttpMethod.Get, target));
    }

    /// <summary>Returns the absolute URL of a request; null where there is none.</summary>
    public Uri? Resolve(string url) => transport.Resolve(url);

    private void RecordRequest(string url, PerclWebhook webhook, string? callId, bool isAnswerIgnored) => log.Add(
        "webhook.request",
        callId,
        null,
        ("requestType", webhook.RequestType),
        ("url", url),
        ("answer", isAnswerIgnored ? "ignored" : null));

    private async Task<Response> SendAsync(
        string url, string? callId, string kind, Func<Uri, HttpRequestMessage> create)
    {
        var response = transport.Resolve(url) is { Scheme: "http" or "https" } target
            ? await scheduler.RunOutsideAsync(() => ReceiveAsync(() => create(target)))
            : Response.Failed("The URL is not absolute (http://host… or https://host…).");
        log.Add(
            kind + (response.IsSuccess ? ".response" : ".failed"),
            callId,
            null,
            ("status", response.Status?.ToString(CultureInfo.InvariantCulture)),
            ("type", response.MediaType),
            ("problem", response.Problem));
        return response;
    }

    private async Task<Response> ReceiveAsync(Func<HttpRequestMessage> create)
    {
        using var timeout = new CancellationTokenSource(options.WebhookTimeout);
        try
        {
            using var request = create();
            using var response = await transport.SendAsync(request, timeout.Token).WaitAsync(timeout.Token)
                .ConfigureAwait(false);
            var body = await AnswerBody.ReadAsync(response.Content, timeout.Token).ConfigureAwait(false);
            // Of an audio file nothing but the status matters, however long it is.
            return body is null && request.Method == HttpMethod.Post
                ? Response.Failed(
                    $"The answer has more than {AnswerBody.MaxBytes / 1024 / 1024} MB, which no script has.")
                : new Response(
                    (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, body ?? [], null);
        }
        catch (OperationCanceledException)
        {
            return Response.Failed("The application did not answer in time.");
        }
        catch (Exception exception)
        {
            // Over the network, whatever an application throws is a failure.
            return Response.Failed(Describe(exception));
        }
    }

    /// <summary>Returns what has happened. That a connection was closed is said by an inner exception alone.</summary>
    private static string Describe(Exception exception) =>
        exception.GetBaseException() is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded }
            or SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted }
            ? "The application closed the connection before the end of its answer."
            : exception.Message is { Length: > 0 } message ? message : exception.GetType().Name;
}
