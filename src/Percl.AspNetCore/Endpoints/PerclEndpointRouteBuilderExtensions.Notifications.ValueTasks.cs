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
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, NotificationWork> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.None,
            (webhook, _) => handler(webhook).AsTask());

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, CancellationToken, NotificationWork> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.None,
            (webhook, http) => handler(webhook, http.RequestAborted).AsTask());

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, NotificationWork> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
    {
        var asked = HandlerArguments.Of(handler, typeof(T1));
        return MapNotification<TWebhook>(
            endpoints, pattern, handler, asked,
            (webhook, http) => handler(webhook, asked.Get<T1>(0, http)).AsTask());
    }

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, NotificationWork> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
    {
        var asked = HandlerArguments.Of(handler, typeof(T1), typeof(T2));
        return MapNotification<TWebhook>(
            endpoints, pattern, handler, asked,
            (webhook, http) => handler(webhook, asked.Get<T1>(0, http), asked.Get<T2>(1, http)).AsTask());
    }

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1, T2, T3>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, NotificationWork> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
        where T3 : notnull
    {
        var asked = HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3));
        return MapNotification<TWebhook>(
            endpoints, pattern, handler, asked,
            (webhook, http) =>
                handler(webhook, asked.Get<T1>(0, http), asked.Get<T2>(1, http), asked.Get<T3>(2, http)).AsTask());
    }
}
