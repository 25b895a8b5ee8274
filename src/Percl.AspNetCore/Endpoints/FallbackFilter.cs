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
            return await next(invocation).ConfigureAwait(false);
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

    private static PerclWebhook? WebhookOf(EndpointFilterInvocationContext invocation) =>
        invocation.Arguments.OfType<PerclWebhook>().FirstOrDefault();
}
