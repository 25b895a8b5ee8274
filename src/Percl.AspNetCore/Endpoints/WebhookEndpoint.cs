using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Represents an endpoint that binds a webhook and answers it, or reports why not.</summary>
/// <remarks>A request allocates nothing beyond the webhook: no closure, no box, no buffer.</remarks>
internal abstract class WebhookEndpoint<TWebhook>(WebhookReception reception)
    where TWebhook : PerclWebhook
{
    private static readonly string Name = WebhookName.Of(typeof(TWebhook));

    private static readonly bool IsOneType = WebhookName.IsOne(typeof(TWebhook));

    protected WebhookReception Reception => reception;

    /// <summary>Answers the webhook.</summary>
    protected abstract ValueTask<EndpointResult> AnswerAsync(TWebhook webhook, HttpContext http);

    public async Task InvokeAsync(HttpContext http)
    {
        var outcome = WebhookOutcome.Failed;
        try
        {
            outcome = await ReceiveAsync(http).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            outcome = WebhookOutcome.Refused;
            await reception.BadRequestAsync(http, exception).ConfigureAwait(false);
        }
        catch (PerclException exception)
        {
            outcome = WebhookOutcome.ScriptRefused;
            await reception.ScriptRefusedAsync(http, exception).ConfigureAwait(false);
        }
        catch (Exception exception) when (http.OutcomeOf(exception) is { } ended)
        {
            outcome = ended;
            reception.NotAnswered(http, outcome);
            throw;
        }
        finally
        {
            reception.Metrics.Webhook(Name, outcome);
            RequestActivity.Of(http)?
                .SetTag(PerclTelemetry.WebhookTag, Name)
                .SetTag(PerclTelemetry.OutcomeTag, outcome);
        }
    }

    private async ValueTask<string> ReceiveAsync(HttpContext http)
    {
        TWebhook? webhook;
        try
        {
            webhook = await reception.ReadAsync<TWebhook>(http).ConfigureAwait(false);
        }
        catch (JsonException exception)
        {
            await reception.MalformedAsync(http, exception).ConfigureAwait(false);
            return WebhookOutcome.Malformed;
        }
        catch (BadHttpRequestException exception)
        {
            await reception.BodyRefusedAsync(http, exception).ConfigureAwait(false);
            return WebhookOutcome.Refused;
        }
        catch (IOException)
        {
            // The connection was reset. The token of the request may be cancelled only later.
            reception.ClientGone(http);
            return WebhookOutcome.ClientGone;
        }

        if (webhook is null)
        {
            await reception.TooLongAsync(http).ConfigureAwait(false);
            return WebhookOutcome.TooLong;
        }

        if (IsOneType && !WebhookName.IsOf(typeof(TWebhook), Name, webhook.RequestType))
        {
            reception.OtherWebhook(http, webhook.RequestType, Name);
        }

        var activity = RequestActivity.Of(http);
        activity?.SetTag(
            PerclTelemetry.CallIdTag, (webhook as CallWebhook)?.CallId is { } callId ? PerclLog.Shown(callId) : null);

        var answer = await AnswerAsync(webhook, http).ConfigureAwait(false);

        reception.Metrics.ScriptSize(Name, answer.ScriptSize);
        activity?.SetTag(PerclTelemetry.ScriptSizeTag, answer.ScriptSize);
        if (answer.Outcome is WebhookOutcome.ClientGone)
        {
            reception.NotAnswered(http, answer.Outcome);
        }

        return answer.Outcome;
    }
}
