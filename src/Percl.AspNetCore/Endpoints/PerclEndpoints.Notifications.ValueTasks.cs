using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <content>
/// Notifications of which the work is a <see cref="ValueTask"/>, as in <c>hook => channel.Writer.WriteAsync(hook)</c>: such a
/// lambda would otherwise be an <see cref="Action"/> that drops it.
/// </content>
public static partial class PerclEndpoints
{
    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, NotificationWork> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, [],
            (webhook, _) => handler(webhook).AsTask());

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, CancellationToken, NotificationWork> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, [], (webhook, http) => handler(webhook, http.RequestAborted).AsTask());

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, NotificationWork> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, [typeof(T1)],
            (webhook, http) => handler(webhook, Argument<T1>.Of(http)).AsTask());

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, NotificationWork> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, [typeof(T1), typeof(T2)],
            (webhook, http) => handler(webhook, Argument<T1>.Of(http), Argument<T2>.Of(http)).AsTask());

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1, T2, T3>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, NotificationWork> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
        where T3 : notnull =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, [typeof(T1), typeof(T2), typeof(T3)],
            (webhook, http) => handler(webhook, Argument<T1>.Of(http), Argument<T2>.Of(http), Argument<T3>.Of(http)).AsTask());
}
