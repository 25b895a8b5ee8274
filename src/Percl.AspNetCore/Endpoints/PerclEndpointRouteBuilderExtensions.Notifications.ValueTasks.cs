using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <content>
/// Notifications whose handler returns a <see cref="ValueTask"/>, as in <c>hook => channel.Writer.WriteAsync(hook)</c>.
/// Without these overloads, such a lambda would be an <see cref="Action"/> that drops the value task.
/// </content>
public static partial class PerclEndpointRouteBuilderExtensions
{
    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, NotificationWork> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.None,
            call => handler(call.Webhook).AsTask());

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook, T1>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, NotificationWork> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1)),
            call => handler(call.Webhook, call.Get<T1>(0)).AsTask());

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook, T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, NotificationWork> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2)),
            call => handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1)).AsTask());

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook, T1, T2, T3>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, NotificationWork> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3)),
            call => handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1), call.Get<T3>(2)).AsTask());
}
