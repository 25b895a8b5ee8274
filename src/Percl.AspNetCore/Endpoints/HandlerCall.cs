using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>Represents one call of a handler.</summary>
/// <param name="Webhook">The webhook, the first argument.</param>
/// <param name="Http">The request.</param>
/// <param name="Arguments">Finds the other arguments.</param>
/// <param name="Given">
/// The webhook and all arguments, where filters of the endpoint may have replaced them; null without filters.
/// </param>
internal readonly record struct HandlerCall<TWebhook>(
    TWebhook Webhook, HttpContext Http, HandlerArguments Arguments, IList<object?>? Given = null)
    where TWebhook : notnull
{
    /// <summary>Returns the argument at an index, counted from 0 after the webhook.</summary>
    public T Get<T>(int index) => Given is null ? Arguments.Get<T>(index, Http) : (T)Given[index + 1]!;

    /// <summary>Returns the webhook and all arguments.</summary>
    public object?[] ToArray() => Given is null ? Arguments.All(Webhook, Http) : [.. Given];
}
