using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Binds a webhook and answers it, or says why not.</summary>
/// <remarks>A request costs nothing beyond the webhook: neither a closure nor a box nor a buffer.</remarks>
internal abstract class WebhookEndpoint<TWebhook>(WebhookReception reception)
    where TWebhook : PerclWebhook
{
    private static readonly string Name = WebhookName.Of(typeof(TWebhook));

    private static readonly bool IsOneType = WebhookName.IsOne(typeof(TWebhook));

    /// <summary>Answers.</summary>
    /// <returns>The length of the script with which the webhook was answered; null where there is none to tell.</returns>
    protected abstract ValueTask<long?> AnswerAsync(TWebhook webhook, HttpContext http);

    public async Task InvokeAsync(HttpContext http)
    {
        var outcome = WebhookOutcome.Failed;
        try
        {
            outcome = await ReceiveAsync(http).ConfigureAwait(false);
        }
        catch (Exception exception) when (http.IsClientGone(exception))
        {
            outcome = WebhookOutcome.ClientGone;
            reception.ClientGone(http);
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
        finally
        {
            reception.Metrics.Webhook(Name, outcome);
            ActivityOf(http)?.SetTag(PerclTags.Webhook, Name).SetTag(PerclTags.Outcome, outcome);
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

        if (webhook is null)
        {
            await reception.TooLongAsync(http).ConfigureAwait(false);
            return WebhookOutcome.TooLong;
        }

        if (IsOneType && !WebhookName.IsOf(typeof(TWebhook), Name, webhook.RequestType))
        {
            reception.OtherWebhook(http, webhook.RequestType, Name);
        }

        var activity = ActivityOf(http);
        activity?.SetTag(PerclTags.CallId, (webhook as CallWebhook)?.CallId);

        var size = await AnswerAsync(webhook, http).ConfigureAwait(false);

        reception.Metrics.ScriptSize(Name, size);
        activity?.SetTag(PerclTags.ScriptSize, size);
        return WebhookOutcome.Answered;
    }

    /// <summary>The request's own activity, if somebody records it.</summary>
    private static Activity? ActivityOf(HttpContext http) =>
        http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } activity ? activity : null;
}
