using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Routing;
using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <content>
/// Handlers that return any script: the results of a <c>switch</c>, collection expressions, and lambdas whose parameter
/// needs no type.
/// </content>
public static partial class PerclEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Answers a webhook with one of several scripts, or with a script that the handler builds in place:
    /// <c>app.MapPercl("/menu", (GetDigitsWebhook menu) => menu.Digits is "1" ? new Sales() : [new Hangup()])</c>. With
    /// the webhook as type argument, its parameter needs no type: <c>app.MapPercl&lt;GetDigitsWebhook&gt;("/menu", menu
    /// => [new Hangup()])</c>. A script that is a struct is boxed.
    /// </summary>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handler">
    /// Returns the script. Besides the webhook, the handler has up to three parameters. Each is the <c>HttpContext</c>,
    /// its <c>HttpRequest</c>, the <see cref="CancellationToken"/> of the request, <see cref="PerclUrls"/>, a service,
    /// a value of the route, or a value of the query that is marked <c>[FromQuery]</c>. Before C# 13, a lambda that
    /// only throws declares its return type: <c>IPerclScript (GetDigitsWebhook menu) => throw …</c>.
    /// </param>
    /// <typeparam name="TWebhook">
    /// The webhook. A sealed record is read whatever request type the request has.
    /// </typeparam>
    /// <returns>A builder for the endpoint's conventions: <c>WithName</c>, <c>RequireFreeClimbSignature</c> …</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called.</exception>
    /// <inheritdoc cref="PerclEndpointRouteBuilderExtensions" path="/remarks"/>
    [OverloadResolutionPriority(1)]
    public static RouteHandlerBuilder MapPercl<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, IPerclScript> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.None,
            call => new(handler(call.Webhook)));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, IPerclScript})"/>
    [OverloadResolutionPriority(1)]
    public static RouteHandlerBuilder MapPercl<TWebhook, T1>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, IPerclScript> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1)),
            call => new(handler(call.Webhook, call.Get<T1>(0))));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, IPerclScript})"/>
    [OverloadResolutionPriority(1)]
    public static RouteHandlerBuilder MapPercl<TWebhook, T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, IPerclScript> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2)),
            call => new(handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1))));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, IPerclScript})"/>
    [OverloadResolutionPriority(1)]
    public static RouteHandlerBuilder MapPercl<TWebhook, T1, T2, T3>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, IPerclScript> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3)),
            call => new(handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1), call.Get<T3>(2))));
}
