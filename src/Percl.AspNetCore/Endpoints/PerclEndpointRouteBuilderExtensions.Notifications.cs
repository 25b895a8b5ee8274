using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <content>Notifications.</content>
public static partial class PerclEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Takes note of a webhook whose answer FreeClimb ignores: it is answered with status 204 and no script, unless the
    /// handler sets another status or writes the response itself.
    /// </summary>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handler">
    /// Takes note. Beside the webhook it may ask for up to three things: the <c>HttpContext</c> or its
    /// <c>HttpRequest</c>, the <see cref="CancellationToken"/> of the request, <see cref="PerclUrls"/>, or any service.
    /// </param>
    /// <typeparam name="TWebhook">
    /// The webhook: a sealed record, which is read whatever the request says that it is, or an abstract one where the URL
    /// receives several, such as <see cref="ConferenceStateWebhook"/>; <see cref="PerclWebhook"/> for all.
    /// </typeparam>
    /// <returns>What names the endpoint and requires of it: <c>WithName</c>, <c>RequireFreeClimbSignature</c> …</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// <c>AddPercl</c> was not called, or the handler asks for what is no service.
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
