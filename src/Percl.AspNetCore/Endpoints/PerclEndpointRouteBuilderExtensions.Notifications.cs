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
    /// Handles the webhook. Besides the webhook, the handler has up to three parameters: the <c>HttpContext</c> or its
    /// <c>HttpRequest</c>, the <see cref="CancellationToken"/> of the request, <see cref="PerclUrls"/>, or any service.
    /// </param>
    /// <typeparam name="TWebhook">
    /// The webhook. A sealed record is read whatever request type the request has. Where the URL receives several
    /// webhooks, this is an abstract record such as <see cref="ConferenceStateWebhook"/>, or <see cref="PerclWebhook"/>
    /// for all.
    /// </typeparam>
    /// <returns>A builder for the endpoint's conventions: <c>WithName</c>, <c>RequireFreeClimbSignature</c> …</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// <c>AddPercl</c> was not called, or the type of a parameter is not a service.
    /// </exception>
    /// <inheritdoc cref="PerclEndpointRouteBuilderExtensions" path="/remarks"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Action<TWebhook> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.None,
            (webhook, _) =>
            {
                handler(webhook);
                return Task.CompletedTask;
            });

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, Task> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.None,
            (webhook, _) => handler(webhook));

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, CancellationToken, Task> handler)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, handler, HandlerArguments.None,
            (webhook, http) => handler(webhook, http.RequestAborted));

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Action<TWebhook, T1> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
    {
        var asked = HandlerArguments.Of(handler, typeof(T1));
        return MapNotification<TWebhook>(
            endpoints, pattern, handler, asked,
            (webhook, http) =>
            {
                handler(webhook, asked.Get<T1>(0, http));
                return Task.CompletedTask;
            });
    }

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, Task> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
    {
        var asked = HandlerArguments.Of(handler, typeof(T1));
        return MapNotification<TWebhook>(
            endpoints, pattern, handler, asked,
            (webhook, http) => handler(webhook, asked.Get<T1>(0, http)));
    }

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Action<TWebhook, T1, T2> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
    {
        var asked = HandlerArguments.Of(handler, typeof(T1), typeof(T2));
        return MapNotification<TWebhook>(
            endpoints, pattern, handler, asked,
            (webhook, http) =>
            {
                handler(webhook, asked.Get<T1>(0, http), asked.Get<T2>(1, http));
                return Task.CompletedTask;
            });
    }

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, Task> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
    {
        var asked = HandlerArguments.Of(handler, typeof(T1), typeof(T2));
        return MapNotification<TWebhook>(
            endpoints, pattern, handler, asked,
            (webhook, http) => handler(webhook, asked.Get<T1>(0, http), asked.Get<T2>(1, http)));
    }

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1, T2, T3>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Action<TWebhook, T1, T2, T3> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
        where T3 : notnull
    {
        var asked = HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3));
        return MapNotification<TWebhook>(
            endpoints, pattern, handler, asked,
            (webhook, http) =>
            {
                handler(webhook, asked.Get<T1>(0, http), asked.Get<T2>(1, http), asked.Get<T3>(2, http));
                return Task.CompletedTask;
            });
    }

    /// <inheritdoc cref="MapPerclNotification{TWebhook}(IEndpointRouteBuilder, string, Action{TWebhook})"/>
    public static IEndpointConventionBuilder MapPerclNotification<TWebhook, T1, T2, T3>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, Task> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
        where T3 : notnull
    {
        var asked = HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3));
        return MapNotification<TWebhook>(
            endpoints, pattern, handler, asked,
            (webhook, http) =>
                handler(webhook, asked.Get<T1>(0, http), asked.Get<T2>(1, http), asked.Get<T3>(2, http)));
    }
}
