using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <content>Handlers whose script has a type of its own, and which may have more parameters than the webhook.</content>
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
    /// Returns the script. Besides the webhook, the handler has up to three parameters: the <c>HttpContext</c> or its
    /// <c>HttpRequest</c>, the <see cref="CancellationToken"/> of the request, <see cref="PerclUrls"/>, or any service.
    /// </param>
    /// <typeparam name="TWebhook">
    /// The webhook. A sealed record is read whatever request type the request has.
    /// </typeparam>
    /// <typeparam name="TScript">The type of the script.</typeparam>
    /// <returns>A builder for the endpoint's conventions: <c>WithName</c>, <c>RequireFreeClimbSignature</c> …</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// <c>AddPercl</c> was not called, or the type of a parameter is not a service.
    /// </exception>
    /// <inheritdoc cref="PerclEndpointRouteBuilderExtensions" path="/remarks"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, TScript> handler)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, HandlerArguments.None,
            (webhook, _) => new(handler(webhook)));

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, Task<TScript>> handler)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, HandlerArguments.None,
            (webhook, _) => new(handler(webhook)));

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook, T1, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, TScript> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where TScript : IPerclScript
    {
        var asked = HandlerArguments.Of(handler, typeof(T1));
        return MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, asked,
            (webhook, http) => new(handler(webhook, asked.Get<T1>(0, http))));
    }

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook, T1, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, Task<TScript>> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where TScript : IPerclScript
    {
        var asked = HandlerArguments.Of(handler, typeof(T1));
        return MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, asked,
            (webhook, http) => new(handler(webhook, asked.Get<T1>(0, http))));
    }

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook, T1, T2, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, TScript> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
        where TScript : IPerclScript
    {
        var asked = HandlerArguments.Of(handler, typeof(T1), typeof(T2));
        return MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, asked,
            (webhook, http) => new(handler(webhook, asked.Get<T1>(0, http), asked.Get<T2>(1, http))));
    }

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook, T1, T2, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, Task<TScript>> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
        where TScript : IPerclScript
    {
        var asked = HandlerArguments.Of(handler, typeof(T1), typeof(T2));
        return MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, asked,
            (webhook, http) => new(handler(webhook, asked.Get<T1>(0, http), asked.Get<T2>(1, http))));
    }

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook, T1, T2, T3, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, TScript> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
        where T3 : notnull
        where TScript : IPerclScript
    {
        var asked = HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3));
        return MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, asked,
            (webhook, http) => new(
                handler(webhook, asked.Get<T1>(0, http), asked.Get<T2>(1, http), asked.Get<T3>(2, http))));
    }

    /// <inheritdoc cref="MapPercl{TWebhook, TScript}(IEndpointRouteBuilder, string, Func{TWebhook, TScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook, T1, T2, T3, TScript>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, T1, T2, T3, Task<TScript>> handler)
        where TWebhook : PerclWebhook
        where T1 : notnull
        where T2 : notnull
        where T3 : notnull
        where TScript : IPerclScript
    {
        var asked = HandlerArguments.Of(handler, typeof(T1), typeof(T2), typeof(T3));
        return MapScript<TWebhook, TScript>(
            endpoints, pattern, handler, asked,
            (webhook, http) => new(
                handler(webhook, asked.Get<T1>(0, http), asked.Get<T2>(1, http), asked.Get<T3>(2, http))));
    }
}
