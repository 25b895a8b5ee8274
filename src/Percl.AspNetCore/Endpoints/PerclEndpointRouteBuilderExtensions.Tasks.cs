using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <content>Handlers that return a task.</content>
public static partial class PerclEndpointRouteBuilderExtensions
{
    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static RouteHandlerBuilder MapPercl<TWebhook, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, Task<TScript>> handler)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, HandlerArguments.None,
            call => new(handler(call.Webhook)));

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static RouteHandlerBuilder MapPercl<TWebhook, T1, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, Task<TScript>> handler)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1)),
            call => new(handler(call.Webhook, call.Get<T1>(0))));

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static RouteHandlerBuilder MapPercl<TWebhook, T1, T2, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, Task<TScript>> handler)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2)),
            call => new(handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1))));

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static RouteHandlerBuilder MapPercl<TWebhook, T1, T2, T3, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, Task<TScript>> handler)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3)),
            call => new(handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1), call.Get<T3>(2))));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, IPerclScript})"/>
    public static RouteHandlerBuilder MapPercl<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, Task<IPerclScript>> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.None,
            call => new(handler(call.Webhook)));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, IPerclScript})"/>
    public static RouteHandlerBuilder MapPercl<TWebhook, T1>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, Task<IPerclScript>> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1)),
            call => new(handler(call.Webhook, call.Get<T1>(0))));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, IPerclScript})"/>
    public static RouteHandlerBuilder MapPercl<TWebhook, T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, Task<IPerclScript>> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2)),
            call => new(handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1))));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, IPerclScript})"/>
    public static RouteHandlerBuilder MapPercl<TWebhook, T1, T2, T3>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, Task<IPerclScript>> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3)),
            call => new(handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1), call.Get<T3>(2))));
}
