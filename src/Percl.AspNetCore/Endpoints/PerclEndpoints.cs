using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Maps endpoints that FreeClimb posts its webhooks to.</summary>
/// <remarks>
/// The endpoint takes POST requests of any content type. A body that is no such webhook is answered with status 400, one
/// longer than <see cref="PerclOptions.MaxBodySize"/> with 413, a script that is refused with a <see cref="PerclException"/>
/// with 500, each with problem details, and logged without anything that callers have said or keyed in. The status of a
/// <see cref="BadHttpRequestException"/> that the handler throws is answered too. Other exceptions are the application's.
/// </remarks>
public static partial class PerclEndpoints
{
    private const string Tag = "FreeClimb";

    private static IEndpointConventionBuilder MapScript<TWebhook, TScript>(
        IEndpointRouteBuilder endpoints,
        string pattern,
        Delegate handler,
        ReadOnlySpan<Type> asked,
        Func<TWebhook, HttpContext, ValueTask<TScript>> answer)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript
    {
        var reception = Require(endpoints, pattern, handler, asked);
        return Map<TWebhook>(endpoints, pattern, handler, new ScriptEndpoint<TWebhook, TScript>(reception, answer))
            .WithMetadata(PerclResponse.Metadata);
    }

    private static IEndpointConventionBuilder MapNotification<TWebhook>(
        IEndpointRouteBuilder endpoints,
        string pattern,
        Delegate handler,
        ReadOnlySpan<Type> asked,
        Func<TWebhook, HttpContext, Task> note)
        where TWebhook : PerclWebhook
    {
        var reception = Require(endpoints, pattern, handler, asked);
        return Map<TWebhook>(endpoints, pattern, handler, new NotificationEndpoint<TWebhook>(reception, note))
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)));
    }

    private static WebhookReception Require(
        IEndpointRouteBuilder endpoints, string pattern, Delegate handler, ReadOnlySpan<Type> asked)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(handler);

        HandlerArguments.Require(endpoints.ServiceProvider, pattern, asked);
        return PerclServices.Get<WebhookReception>(endpoints.ServiceProvider);
    }

    private static IEndpointConventionBuilder Map<TWebhook>(
        IEndpointRouteBuilder endpoints, string pattern, Delegate handler, WebhookEndpoint<TWebhook> endpoint)
        where TWebhook : PerclWebhook =>
        endpoints.MapPost(pattern, endpoint.InvokeAsync)
            .WithMetadata(handler.Method)
            .WithMetadata(handler.Method.GetCustomAttributes(inherit: false))
            .WithMetadata(
                new TagsAttribute(Tag),
                // Not JSON alone: routing would refuse all else, and nobody says what FreeClimb calls it.
                new AcceptsMetadata([PerclResponse.MediaType, "*/*"], typeof(TWebhook)),
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status400BadRequest, typeof(ProblemDetails), [Problem.MediaType]),
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status413PayloadTooLarge, typeof(ProblemDetails), [Problem.MediaType]),
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status500InternalServerError, typeof(ProblemDetails), [Problem.MediaType]));
}
