using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints that FreeClimb posts its webhooks to.</summary>
/// <remarks>
/// The endpoint takes POST requests of any content type. A body that is no such webhook is answered with status 400, one
/// longer than <see cref="PerclOptions.MaxBodySize"/> with 413, a script that is refused with a <see cref="PerclException"/>
/// with 500, each with problem details, and logged without anything that callers have said or keyed in. The status of a
/// <see cref="BadHttpRequestException"/> that the handler throws is answered too; its text is shown only in Development.
/// What can no longer be answered with an error, since the answer has begun, is broken off. Other exceptions are the
/// application's, and so is an <see cref="OperationCanceledException"/> because the client has gone or the time of the
/// request is over.
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
                new TagsAttribute(Tag),
                // Not JSON alone: routing would refuse all else, and nobody says what FreeClimb calls it.
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
