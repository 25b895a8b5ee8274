using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <content>Handlers of any form: method groups, value tasks, any number of parameters.</content>
public static partial class PerclEndpointRouteBuilderExtensions
{
    private const string Unreferenced =
        "The handler is called by reflection: use a lambda with at most three parameters besides the webhook, which "
        + "returns a script or a task.";

    /// <summary>
    /// Answers a webhook with the script of a method, <c>app.MapPercl("/incomingCall", Calls.Answer)</c>, or of a
    /// lambda that fits no other overload. The handler is called by reflection, which is slower.
    /// </summary>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handler">
    /// Returns a script, or a <see cref="Task{TResult}"/> or <see cref="ValueTask{TResult}"/> of a script. The first
    /// parameter is the webhook. Any number of others may follow, as in the other overloads.
    /// </param>
    /// <returns>A builder for the endpoint's conventions: <c>WithName</c>, <c>RequireFreeClimbSignature</c> …</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The first parameter of the handler is no webhook, or the handler returns no script.
    /// </exception>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called.</exception>
    /// <inheritdoc cref="PerclEndpointRouteBuilderExtensions" path="/remarks"/>
    [RequiresUnreferencedCode(Unreferenced)]
    [RequiresDynamicCode(Unreferenced)]
    public static RouteHandlerBuilder MapPercl(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Delegate handler) =>
        MapDelegate(endpoints, pattern, handler, webhook: null);

    /// <summary>
    /// Answers a webhook with the script of a method that fits no other overload, such as one that returns a task of a
    /// script: <c>app.MapPercl&lt;InboundCallWebhook&gt;("/incomingCall", Calls.AnswerAsync)</c>. The method may take a
    /// base of the webhook. The handler is called by reflection, which is slower.
    /// </summary>
    /// <typeparam name="TWebhook">The webhook.</typeparam>
    /// <exception cref="ArgumentException">
    /// The first parameter of the handler is not the webhook, or the handler returns no script.
    /// </exception>
    /// <inheritdoc cref="MapPercl(IEndpointRouteBuilder, string, Delegate)"/>
    [RequiresUnreferencedCode(Unreferenced)]
    [RequiresDynamicCode(Unreferenced)]
    public static RouteHandlerBuilder MapPercl<TWebhook>(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Delegate handler)
        where TWebhook : PerclWebhook =>
        MapDelegate(endpoints, pattern, handler, typeof(TWebhook));

    /// <summary>
    /// Handles a notification with a method, <c>app.MapPerclNotification("/status", Calls.Note)</c>, or with a lambda
    /// that fits no other overload. The handler is called by reflection, which is slower.
    /// </summary>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handler">
    /// Returns nothing, a <see cref="Task"/> or a <see cref="ValueTask"/>. The first parameter is the webhook. Any
    /// number of others may follow, as in the other overloads.
    /// </param>
    /// <returns>A builder for the endpoint's conventions: <c>WithName</c>, <c>RequireFreeClimbSignature</c> …</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The first parameter of the handler is no webhook, or the handler returns something else.
    /// </exception>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called.</exception>
    /// <inheritdoc cref="PerclEndpointRouteBuilderExtensions" path="/remarks"/>
    [RequiresUnreferencedCode(Unreferenced)]
    [RequiresDynamicCode(Unreferenced)]
    public static RouteHandlerBuilder MapPerclNotification(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Delegate handler)
    {
        Require(endpoints, pattern, handler);
        var read = DelegateHandler.Of(handler, pattern);
        return read.Returned == typeof(void) || read.Returned == typeof(Task) || read.Returned == typeof(ValueTask)
            ? Call(nameof(MapNotificationDelegate), [read.Webhook], endpoints, pattern, read)
            : throw new ArgumentException(
                $"The handler of '{pattern}' returns '{read.Returned}', which is not sent: map scripts with MapPercl.",
                nameof(handler));
    }

    [RequiresUnreferencedCode(Unreferenced)]
    [RequiresDynamicCode(Unreferenced)]
    private static RouteHandlerBuilder MapDelegate(
        IEndpointRouteBuilder endpoints, string pattern, Delegate handler, Type? webhook)
    {
        Require(endpoints, pattern, handler);
        var read = DelegateHandler.Of(handler, pattern, webhook);
        var script = read.Script ?? throw new ArgumentException(
            $"The handler of '{pattern}' returns '{read.Returned}' and no script.", nameof(handler));
        return Call(nameof(MapScriptDelegate), [read.Webhook, script], endpoints, pattern, read);
    }

    private static RouteHandlerBuilder MapScriptDelegate<TWebhook, TScript>(
        IEndpointRouteBuilder endpoints, string pattern, DelegateHandler read)
        where TWebhook : PerclWebhook
        where TScript : IPerclScript =>
        MapScript<TWebhook, TScript>(
            endpoints, pattern, read.Handler, read.Arguments, call => read.AnswerAsync<TScript>(call.ToArray()));

    private static RouteHandlerBuilder MapNotificationDelegate<TWebhook>(
        IEndpointRouteBuilder endpoints, string pattern, DelegateHandler read)
        where TWebhook : PerclWebhook =>
        MapNotification<TWebhook>(
            endpoints, pattern, read.Handler, read.Arguments, call => read.NoteAsync(call.ToArray()));

    [RequiresUnreferencedCode(Unreferenced)]
    [RequiresDynamicCode(Unreferenced)]
    private static RouteHandlerBuilder Call(
        string method, Type[] types, IEndpointRouteBuilder endpoints, string pattern, DelegateHandler read) =>
        (RouteHandlerBuilder)typeof(PerclEndpointRouteBuilderExtensions)
            .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(types)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [endpoints, pattern, read], null)!;
}
