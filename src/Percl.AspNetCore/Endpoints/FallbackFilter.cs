using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>
/// Sends the fallback of endpoints that <c>MapPercl</c> and <c>MapPerclNotification</c> have not mapped; those drop it.
/// </summary>
internal static class FallbackFilter
{
    /// <summary>Gets the factory. An endpoint has the filter once, whatever the number of its fallbacks.</summary>
    public static Func<EndpointFilterFactoryContext, EndpointFilterDelegate, EndpointFilterDelegate> Factory { get; } =
        Create;

    private static EndpointFilterDelegate Create(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        var sender = PerclServices.Get<FallbackSender>(context.ApplicationServices);
        return invocation => InvokeAsync(invocation, next, sender);
    }

    private static async ValueTask<object?> InvokeAsync(
        EndpointFilterInvocationContext invocation, EndpointFilterDelegate next, FallbackSender sender)
    {
        try
        {
            var result = await next(invocation).ConfigureAwait(false);

            // ASP.NET Core would serialize the script itself: where it is refused, nobody could be told. A result does
            // not know the webhook.
            if ((result as IPerclScript ?? (result as IScriptResult)?.Script) is { } script
                && HttpMethods.IsPost(invocation.HttpContext.Request.Method))
            {
                await WriteAsync(script, invocation).ConfigureAwait(false);
                return TypedResults.Empty;
            }

            return result;
        }
        // A group may contain other endpoints as well: FreeClimb posts its webhooks.
        catch (Exception exception)
            when (HttpMethods.IsPost(invocation.HttpContext.Request.Method)
                && sender.Find(invocation.HttpContext, WebhookOf(invocation), exception) is { } failed)
        {
            if (await sender.SendAsync(failed).ConfigureAwait(false) is null)
            {
                throw;
            }

            return TypedResults.Empty;
        }
    }

    private static async Task WriteAsync(IPerclScript script, EndpointFilterInvocationContext invocation)
    {
        var http = invocation.HttpContext;
        try
        {
            await PerclResponse.WriteAsync(http.Response, script, http.RequestAborted).ConfigureAwait(false);
        }
        catch (PerclException exception)
        {
            await PerclServices.Get<ScriptRefusals>(http.RequestServices)
                .AnswerOtherwiseAsync(http, exception, WebhookOf(invocation)).ConfigureAwait(false);
        }
    }

    private static PerclWebhook? WebhookOf(EndpointFilterInvocationContext invocation) =>
        invocation.Arguments.OfType<PerclWebhook>().FirstOrDefault();
}
