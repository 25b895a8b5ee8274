using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Represents an endpoint that answers a webhook with a script.</summary>
internal sealed class ScriptEndpoint<TWebhook, TScript>(
    WebhookReception reception,
    HandlerArguments arguments,
    Func<HandlerCall<TWebhook>, ValueTask<TScript>> handler)
    : WebhookEndpoint<TWebhook>(reception, arguments)
    where TWebhook : PerclWebhook
    where TScript : IPerclScript
{
    protected override bool IsHeard => true;

    protected override async ValueTask<EndpointResult> AnswerAsync(HandlerCall<TWebhook> call) =>
        await SendScriptAsync(await handler(call).ConfigureAwait(false), call.Http).ConfigureAwait(false);

    protected override async ValueTask<object?> CallAsync(HandlerCall<TWebhook> call) =>
        await handler(call).ConfigureAwait(false);

    protected override ValueTask<EndpointResult> SendAsync(object? result, HttpContext http) => result switch
    {
        IResult ofFilter => SendResultAsync(ofFilter, http),
        null or IPerclScript => SendScriptAsync((IPerclScript?)result, http),
        _ => throw new InvalidOperationException(
            $"A filter of '{http.GetEndpoint()}' returned '{result.GetType()}', which is no script and no IResult."),
    };

    private static async ValueTask<EndpointResult> SendScriptAsync<T>(T? script, HttpContext http)
        where T : IPerclScript
    {
        if (script is null)
        {
            throw new InvalidOperationException($"The handler of '{http.GetEndpoint()}' returned null and no script.");
        }

        // Without the token of the request: the server would have to allocate it, and ends the sending itself when the
        // client has disconnected.
        var size = await PerclResponse.WriteAsync(http.Response, script, CancellationToken.None).ConfigureAwait(false);
        return new(size is null ? WebhookOutcome.ClientGone : WebhookOutcome.Answered, size);
    }
}
