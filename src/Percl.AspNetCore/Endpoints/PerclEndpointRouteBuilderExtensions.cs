using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints that receive FreeClimb's webhooks.</summary>
/// <remarks>
/// <para>The endpoint accepts POST requests of any content type.</para>
/// <para>Errors are answered with problem details. The status is 400 where the body is not the expected webhook, 413
/// where it is longer than <see cref="PerclOptions.MaxBodySize"/>, and 500 where the script is refused with a
/// <see cref="PerclException"/>. The log contains nothing that callers said or keyed in.</para>
/// <para>A <see cref="BadHttpRequestException"/> that the handler throws is answered with its status; its message is
/// shown only in Development. If an error occurs after the response has started, the connection is aborted.</para>
/// <para>A fallback, see <c>WithFallback</c>, is sent in place of a refused script and of another exception. Without
/// one, other exceptions are left to the application. So is an <see cref="OperationCanceledException"/> because the
/// client has disconnected or the request has timed out.</para>
/// </remarks>
public static partial class PerclEndpointRouteBuilderExtensions
{
    private const string Tag = "FreeClimb";

    private static IEndpointConventionBuilder MapScript<TWebhook, TScript>(
        IEndpointRouteBuilder endpoints,
        string pattern,
        Delegate handler,
        HandlerArguments asked,
        Func<TWebhook, HttpContext, ValueTask<TScript>> answer)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript
    {
        var reception = Require(endpoints, pattern, handler, asked);
        var endpoint = new ScriptEndpoint<TWebhook, TScript>(reception, answer);
        return Map<TWebhook>(endpoints, pattern, handler, asked, endpoint)
            .WithMetadata(PerclResponse.Metadata);
    }

    private static IEndpointConventionBuilder MapNotification<TWebhook>(
        IEndpointRouteBuilder endpoints,
        string pattern,
        Delegate handler,
        HandlerArguments asked,
        Func<TWebhook, HttpContext, Task> note)
        where TWebhook : PerclWebhook
    {
        var reception = Require(endpoints, pattern, handler, asked);
        return Map<TWebhook>(endpoints, pattern, handler, asked, new NotificationEndpoint<TWebhook>(reception, note))
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)));
    }

    private static WebhookReception Require(
        IEndpointRouteBuilder endpoints, string pattern, Delegate handler, HandlerArguments asked)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(handler);

        asked.Require(endpoints.ServiceProvider, pattern);
        return PerclServices.Get<WebhookReception>(endpoints.ServiceProvider);
    }

    private static IEndpointConventionBuilder Map<TWebhook>(
        IEndpointRouteBuilder endpoints,
        string pattern,
        Delegate handler,
        HandlerArguments asked,
        WebhookEndpoint<TWebhook> endpoint)
        where TWebhook : PerclWebhook
    {
        var mapped = endpoints.MapPost(pattern, endpoint.InvokeAsync)
            .WithMetadata(handler.Method)
            .WithMetadata(handler.Method.GetCustomAttributes(inherit: false))
            .WithMetadata(
                WebhookEndpointMarker.Instance,
                new TagsAttribute(Tag),
                // Not JSON alone: routing would refuse all else, and FreeClimb's content type is not documented.
                new AcceptsMetadata([PerclResponse.MediaType, "*/*"], typeof(TWebhook)),
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status400BadRequest, typeof(ProblemDetails), [Problem.MediaType]),
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status413PayloadTooLarge, typeof(ProblemDetails), [Problem.MediaType]),
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status500InternalServerError, typeof(ProblemDetails), [Problem.MediaType]));
        mapped.Add(endpoint => asked.RequireUrls(endpoint.ApplicationServices, pattern));
        return mapped;
    }
}
