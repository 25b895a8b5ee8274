using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Sends the fallback of endpoints that <c>MapPercl</c> has not mapped.</summary>
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
        catch (Exception exception)
            when (AnswersWebhooks(invocation.HttpContext)
                && sender.Find(invocation.HttpContext, WebhookOf(invocation), exception) is { } failed)
        {
            if (await sender.SendAsync(failed).ConfigureAwait(false) is null)
            {
                throw;
            }

            return TypedResults.Empty;
        }
    }

    // A group may contain other endpoints as well: FreeClimb posts its webhooks.
    private static bool AnswersWebhooks(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
        && http.GetEndpoint()?.Metadata.GetMetadata<WebhookEndpointMarker>() is null;

    private static PerclWebhook? WebhookOf(EndpointFilterInvocationContext invocation) =>
        invocation.Arguments.OfType<PerclWebhook>().FirstOrDefault();
}
