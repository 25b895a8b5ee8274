using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Represents an endpoint that binds a webhook and answers it, or reports why not.</summary>
/// <remarks>A request allocates nothing beyond the webhook: no closure, no box, no buffer.</remarks>
internal abstract class WebhookEndpoint<TWebhook>(WebhookReception reception, HandlerArguments arguments)
    where TWebhook : PerclWebhook
{
    private static readonly string Name = WebhookName.Of(typeof(TWebhook));

    private static readonly bool IsOneType = WebhookName.IsOne(typeof(TWebhook));

    // Null where the endpoint has no filters.
    private EndpointFilterDelegate? _filtered;

    /// <summary>Calls the handler behind the filters of the endpoint, so that they see its arguments.</summary>
    public void Filter(EndpointFilters filters, MethodInfo handler, EndpointBuilder endpoint) =>
        _filtered = filters.Around(
            context => CallAsync(new(
                context.GetArgument<TWebhook>(0), context.HttpContext, arguments, context.Arguments)),
            handler,
            endpoint.ApplicationServices);

    /// <summary>Gets a value that indicates whether a caller hears the answer, or a fallback.</summary>
    protected abstract bool IsHeard { get; }

    /// <summary>Calls the handler and sends its result.</summary>
    protected abstract ValueTask<EndpointResult> AnswerAsync(HandlerCall<TWebhook> call);

    /// <summary>Calls the handler and returns its result, which filters may replace.</summary>
    protected abstract ValueTask<object?> CallAsync(HandlerCall<TWebhook> call);

    /// <summary>Sends the result of the filters.</summary>
    protected abstract ValueTask<EndpointResult> SendAsync(object? result, HttpContext http);

    /// <summary>Sends the result with which a filter has replaced that of the handler.</summary>
    protected static async ValueTask<EndpointResult> SendResultAsync(IResult result, HttpContext http)
    {
        await result.ExecuteAsync(http).ConfigureAwait(false);
        return new(
            http.Response.StatusCode < StatusCodes.Status400BadRequest
                ? WebhookOutcome.Answered
                : WebhookOutcome.Refused);
    }

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
        catch (BadHttpRequestException exception) when (!http.IsLeftBy(exception))
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
            PerclTelemetry.CallIdTag,
            (webhook as CallWebhook)?.CallId is { Length: > 0 } callId ? PerclLog.Shown(callId) : null);

        EndpointResult answer;
        try
        {
            answer = await RunAsync(webhook, http).ConfigureAwait(false);
        }
        catch when (SignedBody.Of(http) is null)
        {
            RequestBody.GiveBack(http.Request, webhook);
            throw;
        }

        reception.Metrics.ScriptSize(Name, answer.ScriptSize);
        activity?.SetTag(PerclTelemetry.ScriptSizeTag, answer.ScriptSize);
        if (answer.Outcome is WebhookOutcome.ClientGone)
        {
            reception.NotAnswered(http, answer.Outcome);
        }

        return answer.Outcome;
    }

    private async ValueTask<EndpointResult> RunAsync(TWebhook webhook, HttpContext http)
    {
        try
        {
            return _filtered is { } filtered
                ? await SendAsync(
                    await filtered(new DefaultEndpointFilterInvocationContext(http, arguments.All(webhook, http)))
                        .ConfigureAwait(false),
                    http).ConfigureAwait(false)
                : await AnswerAsync(new(webhook, http, arguments)).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (IsHeard && reception.Fallbacks.Find(http, webhook, exception) is { } failed)
        {
            if (await reception.Fallbacks.SendAsync(failed).ConfigureAwait(false) is not { } size)
            {
                throw;
            }

            return new(failed.Outcome, size);
        }
    }
}
