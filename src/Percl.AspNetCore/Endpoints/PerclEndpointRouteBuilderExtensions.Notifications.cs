using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <content>Notifications.</content>
public static partial class PerclEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Handles a notification: a webhook whose answer FreeClimb ignores. The answer is status 204 without a script,
    /// unless the handler sets another status or writes the response itself.
    /// </summary>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handler">
    /// Handles the webhook. Besides the webhook, the handler has up to three parameters, as one of <c>MapPercl</c>.
    /// </param>
    /// <typeparam name="TWebhook">
    /// The webhook. A sealed record is read whatever request type the request has. Where the URL receives several
    /// webhooks, this is an abstract record such as <see cref="ConferenceStateWebhook"/>, or <see cref="PerclWebhook"/>
    /// for all.
    /// </typeparam>
    /// <returns>A builder for the endpoint's conventions: <c>WithName</c>, <c>RequireFreeClimbSignature</c> …</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called.</exception>
    /// <inheritdoc cref="PerclEndpointRouteBuilderExtensions" path="/remarks"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Action<TWebhook> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.None,
            call =>
            {
                handler(call.Webhook);
                return Task.CompletedTask;
            });

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, Task> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.None,
            call => handler(call.Webhook));

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook, T1>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Action<TWebhook, T1> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1)),
            call =>
            {
                handler(call.Webhook, call.Get<T1>(0));
                return Task.CompletedTask;
            });

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook, T1>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, Task> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1)),
            call => handler(call.Webhook, call.Get<T1>(0)));

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook, T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Action<TWebhook, T1, T2> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2)),
            call =>
            {
                handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1));
                return Task.CompletedTask;
            });

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook, T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, Task> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2)),
            call => handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1)));

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook, T1, T2, T3>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Action<TWebhook, T1, T2, T3> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3)),
            call =>
            {
                handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1), call.Get<T3>(2));
                return Task.CompletedTask;
            });

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static RouteHandlerBuilder MapPerclNotification<TWebhook, T1, T2, T3>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, Task> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3)),
            call => handler(call.Webhook, call.Get<T1>(0), call.Get<T2>(1), call.Get<T3>(2)));
}
