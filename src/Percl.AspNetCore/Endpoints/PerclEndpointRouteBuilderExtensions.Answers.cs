using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Routing;
using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <content>Handlers whose webhook is a type argument, <c>MapPercl&lt;InboundCallWebhook&gt;</c>.</content>
public static partial class PerclEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Answers a webhook with a script that the handler builds in place:
    /// <c>app.MapPercl&lt;InboundCallWebhook&gt;("/incomingCall", call => [new Say { Text = "Hello." }, new
    /// Hangup()])</c>.
    /// </summary>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handler">
    /// Returns the script. Before C# 13, a lambda that only throws declares its return type: <c>PerclScript (call) =>
    /// throw …</c>.
    /// </param>
    /// <typeparam name="TWebhook">
    /// The webhook. A sealed record is read whatever request type the request has.
    /// </typeparam>
    /// <returns>A builder for the endpoint's conventions: <c>WithName</c>, <c>RequireFreeClimbSignature</c> …</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called.</exception>
    /// <inheritdoc cref="PerclEndpointRouteBuilderExtensions" path="/remarks"/>
    // A lambda that fits every overload, such as one that only throws, selects this overload.
    [OverloadResolutionPriority(1)]
    public static IEndpointConventionBuilder MapPercl<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, PerclScript> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, PerclScript>(
            endpoints, pattern, handler, HandlerArguments.None, (webhook, _) => new(handler(webhook)));

    /// <summary>
    /// Answers a webhook with a script: <c>app.MapPercl&lt;InboundCallWebhook&gt;("/incomingCall", call => new
    /// Welcome(call.From))</c>. A script that is a struct is boxed. To avoid the boxing, declare the type of the
    /// parameter instead: <c>(InboundCallWebhook call) => new Welcome(call.From)</c>.
    /// </summary>
    /// <inheritdoc
    ///   cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, PerclScript})"
    ///   path="/param"/>
    /// <inheritdoc
    ///   cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, PerclScript})"
    ///   path="/typeparam"/>
    /// <inheritdoc
    ///   cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, PerclScript})"
    ///   path="/returns"/>
    /// <inheritdoc
    ///   cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, PerclScript})"
    ///   path="/exception"/>
    /// <inheritdoc cref="PerclEndpointRouteBuilderExtensions" path="/remarks"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, IPerclScript> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.None, (webhook, _) => new(handler(webhook)));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, PerclScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, Task<PerclScript>> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, PerclScript>(
            endpoints, pattern, handler, HandlerArguments.None, (webhook, _) => new(handler(webhook)));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, IPerclScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, Task<IPerclScript>> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.None, (webhook, _) => new(handler(webhook)));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, PerclScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, CancellationToken, Task<PerclScript>> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, PerclScript>(
            endpoints, pattern, handler, HandlerArguments.None,
            (webhook, http) => new(handler(webhook, http.RequestAborted)));

    /// <inheritdoc cref="MapPercl{TWebhook}(IEndpointRouteBuilder, string, Func{TWebhook, IPerclScript})"/>
    public static IEndpointConventionBuilder MapPercl<TWebhook>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<TWebhook, CancellationToken, Task<IPerclScript>> handler)
        where TWebhook : PerclWebhook =>
        MapScript<TWebhook, IPerclScript>(
            endpoints, pattern, handler, HandlerArguments.None,
            (webhook, http) => new(handler(webhook, http.RequestAborted)));
}
