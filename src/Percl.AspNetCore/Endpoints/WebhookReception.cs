using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Reads webhooks for all endpoints, and answers the requests that get no script.</summary>
internal sealed class WebhookReception(
    SettingsByName settings,
    PerclMetrics metrics,
    ScriptRefusals refusals,
    FallbackSender fallbacks,
    ILogger<WebhookReception> logger,
    IWebHostEnvironment? environment = null)
{
    private readonly ReloadedSettings _settings = settings.Default;

    private readonly bool _isDevelopment = environment?.IsDevelopment() ?? false;

    public PerclMetrics Metrics => metrics;

    public FallbackSender Fallbacks => fallbacks;

    /// <summary>Reads the webhook of a request.</summary>
    /// <returns>The webhook; null where the body is too long.</returns>
    /// <exception cref="JsonException">The body is not the expected webhook.</exception>
    public async ValueTask<TWebhook?> ReadAsync<TWebhook>(HttpContext http)
        where TWebhook : PerclWebhook
    {
        if (SignedBody.Of(http) is { } signed)
        {
            return PerclWebhook.Read<TWebhook>(signed.Bytes.Span);
        }

        var limit = _settings.Current.MaxBodySize;
        if (await RequestBody.ReadAsync(http.Request, limit).ConfigureAwait(false) is not { } body)
        {
            return null;
        }

        try
        {
            using var whole = new WholeBytes(body);
            return PerclWebhook.Read<TWebhook>(whole.Span);
        }
        finally
        {
            http.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    public void OtherWebhook(HttpContext http, string requestType, string expected) =>
        PerclLog.OtherWebhook(logger, PerclLog.PathOf(http), PerclLog.Shown(requestType), expected);

    public Task MalformedAsync(HttpContext http, JsonException exception)
    {
        PerclLog.Malformed(logger, PerclLog.PathOf(http), exception.Message);
        return Problem.WriteAsync(
            http, StatusCodes.Status400BadRequest, "The body is no webhook of FreeClimb.", exception.Message);
    }

    public Task TooLongAsync(HttpContext http)
    {
        PerclLog.TooLong(logger, http.Request.Method, PerclLog.PathOf(http), _settings.Current.MaxBodySize);
        return Problem.WriteAsync(http, StatusCodes.Status413PayloadTooLarge, "The body is too long.");
    }

    /// <summary>Answers an error of the server about the body: too slow, or incomplete.</summary>
    public Task BodyRefusedAsync(HttpContext http, BadHttpRequestException exception)
    {
        PerclLog.BadRequest(
            logger, http.Request.Method, PerclLog.PathOf(http), exception.StatusCode, exception.Message);
        return Problem.WriteAsync(http, exception.StatusCode, "The request cannot be answered.", exception.Message);
    }

    /// <summary>Answers an error of the handler about the request.</summary>
    public Task BadRequestAsync(HttpContext http, BadHttpRequestException exception)
    {
        // The message of any other is the application's, and may contain something that a caller said or keyed in.
        if (_isDevelopment || exception is UrlValueException)
        {
            return BodyRefusedAsync(http, exception);
        }

        PerclLog.RefusedByHandler(logger, PerclLog.PathOf(http), exception.StatusCode);
        return Problem.WriteAsync(http, exception.StatusCode, "The request cannot be answered.");
    }

    public Task ScriptRefusedAsync(HttpContext http, PerclException exception) => refusals.AnswerAsync(http, exception);

    public void NotAnswered(HttpContext http, string outcome) => PerclLog.NotAnswered(logger, http, outcome);

    public void ClientGone(HttpContext http)
    {
        NotAnswered(http, WebhookOutcome.ClientGone);
        if (!http.Response.HasStarted)
        {
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
    }
}
