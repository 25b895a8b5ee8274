using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>Represents a handler of any form, whose parameters and result are known only at run time.</summary>
internal sealed class DelegateHandler
{
    private DelegateHandler(Delegate handler, Type webhook, Type returned, HandlerArguments arguments)
    {
        Handler = handler;
        Webhook = webhook;
        Returned = returned;
        Arguments = arguments;
    }

    public Delegate Handler { get; }

    /// <summary>Gets the type of the first parameter.</summary>
    public Type Webhook { get; }

    /// <summary>Gets the type that the handler returns.</summary>
    public Type Returned { get; }

    public HandlerArguments Arguments { get; }

    /// <summary>Gets the type of the script that the handler returns, by itself or in a task; null for none.</summary>
    public Type? Script =>
        (Returned.IsGenericType && Returned.GetGenericTypeDefinition() is var generic
            && (generic == typeof(Task<>) || generic == typeof(ValueTask<>))
            ? Returned.GetGenericArguments()[0]
            : Returned) is var script && typeof(IPerclScript).IsAssignableFrom(script)
            ? script
            : null;

    /// <summary>Reads the parameters and the result of a handler.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="pattern">The route, for messages.</param>
    /// <param name="mapped">The webhook of the endpoint; null for that of the handler.</param>
    /// <exception cref="ArgumentException">The first parameter is no webhook, or another one.</exception>
    [RequiresUnreferencedCode("The method of the delegate's type is looked up.")]
    public static DelegateHandler Of(Delegate handler, string pattern, Type? mapped = null)
    {
        var signature = handler.GetType().GetMethod(nameof(Action.Invoke))!;
        Type[] types = [.. signature.GetParameters().Select(static parameter => parameter.ParameterType)];
        return types is [var webhook, ..]
            && typeof(PerclWebhook).IsAssignableFrom(webhook)
            && webhook.IsAssignableFrom(mapped ?? webhook)
            ? new(handler, mapped ?? webhook, signature.ReturnType, HandlerArguments.Of(handler, types[1..]))
            : throw new ArgumentException(
                $"The first parameter of the handler of '{pattern}' must be a webhook, such as "
                + $"'{(mapped ?? typeof(InboundCallWebhook)).Name} call'.",
                nameof(handler));
    }

    /// <summary>Calls the handler with the webhook and all arguments.</summary>
    public object? Invoke(object?[] arguments)
    {
        try
        {
            return Handler.DynamicInvoke(arguments);
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } thrown)
        {
            ExceptionDispatchInfo.Throw(thrown);
            throw;
        }
    }

    /// <summary>Calls the handler and returns its script.</summary>
    public ValueTask<TScript> AnswerAsync<TScript>(object?[] arguments) => Invoke(arguments) switch
    {
        Task<TScript> task => new(task),
        ValueTask<TScript> task => task,
        var script => new((TScript)script!),
    };

    /// <summary>Calls the handler of a notification.</summary>
    public Task NoteAsync(object?[] arguments) => Invoke(arguments) switch
    {
        Task task => task,
        ValueTask task => task.AsTask(),
        _ => Task.CompletedTask,
    };
}
