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
/// <para>The application does not start if a parameter of a handler is no service and no value of the route, or if a
/// handler has a <see cref="PerclUrls"/> but the base of the URLs is not configured. A service whose type is nullable,
/// as in <c>Clock? clock</c>, is null where the application does not have it.</para>
/// <para>Filters of the endpoint see the webhook and the other arguments of the handler, and may replace its
/// script.</para>
/// </remarks>
public static partial class PerclEndpointRouteBuilderExtensions
{
    private const string Tag = "FreeClimb";

    private static RouteHandlerBuilder MapScript<TWebhook, TScript>(
        IEndpointRouteBuilder endpoints,
        string pattern,
        Delegate handler,
        HandlerArguments arguments,
        Func<HandlerCall<TWebhook>, ValueTask<TScript>> answer)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript
    {
        var reception = Require(endpoints, pattern, handler);
        var endpoint = new ScriptEndpoint<TWebhook, TScript>(reception, arguments, answer);
        return Map(endpoints, pattern, handler, arguments, endpoint)
            .WithMetadata(PerclResponse.Metadata);
    }

    private static RouteHandlerBuilder MapNotification<TWebhook>(
        IEndpointRouteBuilder endpoints,
        string pattern,
        Delegate handler,
        HandlerArguments arguments,
        Func<HandlerCall<TWebhook>, Task> note)
        where TWebhook : PerclWebhook
    {
        var reception = Require(endpoints, pattern, handler);
        var endpoint = new NotificationEndpoint<TWebhook>(reception, arguments, note);
        return Map(endpoints, pattern, handler, arguments, endpoint)
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)));
    }

    private static WebhookReception Require(IEndpointRouteBuilder endpoints, string pattern, Delegate handler)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(handler);

        return PerclServices.Get<WebhookReception>(endpoints.ServiceProvider);
    }

    private static RouteHandlerBuilder Map<TWebhook>(
        IEndpointRouteBuilder endpoints,
        string pattern,
        Delegate handler,
        HandlerArguments arguments,
        WebhookEndpoint<TWebhook> endpoint)
        where TWebhook : PerclWebhook
    {
        var filters = new EndpointFilters();
        var mapped = endpoints.MapPost(pattern, endpoint.InvokeAsync);
        mapped.Add(filters.TakeFirst);
        mapped.Finally(builder => endpoint.Filter(filters, handler.Method, builder));

        var conventions = new RouteHandlerBuilder([new WebhookConventions(mapped, filters.Take)]);
        conventions
            .WithMetadata(handler.Method)
            .WithMetadata(handler.Method.GetCustomAttributes(inherit: false))
            .WithMetadata(
                new WebhookBody(typeof(TWebhook)),
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status400BadRequest, typeof(ProblemDetails), [Problem.MediaType]),
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status413PayloadTooLarge, typeof(ProblemDetails), [Problem.MediaType]),
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status500InternalServerError, typeof(ProblemDetails), [Problem.MediaType]));
        conventions.Add(AddTag);
        conventions.Add(arguments.Require);
#if NET9_0_OR_GREATER
        conventions.Add(arguments.Describe);
#endif
        return conventions;
    }

    // The tags of a group are kept. Those that the endpoint is given later replace this one.
    private static void AddTag(EndpointBuilder endpoint)
    {
        if (!endpoint.Metadata.OfType<ITagsMetadata>().Any())
        {
            endpoint.Metadata.Add(new TagsAttribute(Tag));
        }
    }
}
