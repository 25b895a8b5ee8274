using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Routing;
using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <content>Handlers that return a script whose type is inferred.</content>
/// <remarks>
/// A lambda that fits every overload, such as one that only throws, selects an overload with priority 1 whose type
/// arguments it determines: one that returns an <see cref="IPerclScript"/>.
/// </remarks>
public static partial class PerclEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Answers a webhook with a script. All type arguments are inferred from the handler, whose parameters therefore
    /// have explicit types: <c>app.MapPercl("/incomingCall", (InboundCallWebhook call) => new Welcome(call.From))</c>.
    /// A script that is a struct is never boxed.
    /// </summary>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handler">
    /// Returns the script. Besides the webhook, the handler has up to three parameters. Each is the <c>HttpContext</c>,
    /// its <c>HttpRequest</c>, the <see cref="CancellationToken"/> of the request, <see cref="PerclUrls"/>, a service,
    /// a value of the route, or a value of the query that is marked <c>[FromQuery]</c>.
    /// </param>
    /// <typeparam name="TWebhook">
    /// The webhook. A sealed record is read whatever request type the request has.
    /// </typeparam>
    /// <typeparam name="TScript">The type of the script.</typeparam>
    /// <returns>A builder for the endpoint's conventions: <c>WithName</c>, <c>RequireFreeClimbSignature</c> …</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called.</exception>
    /// <inheritdoc cref="PerclEndpointRouteBuilderExtensions" path="/remarks"/>
    [OverloadResolutionPriority(1)]
    public static RouteHandlerBuilder MapPercl<TWebhook, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, TScript> handler)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, HandlerArguments.None,
            call => new(handler(call.Webhook)));

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    [OverloadResolutionPriority(1)]
    public static RouteHandlerBuilder MapPercl<TWebhook, T1, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, TScript> handler)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1)),
            call => new(handler(call.Webhook, call.Get<T1>(0))));

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    [OverloadResolutionPriority(1)]
    public static RouteHandlerBuilder MapPercl<TWebhook, T1, T2, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, TScript> handler)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2)),
            call => new(handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1))));

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    [OverloadResolutionPriority(1)]
    public static RouteHandlerBuilder MapPercl<TWebhook, T1, T2, T3, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, TScript> handler)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3)),
            call => new(handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1), call.Get<T3>(2))));
}
