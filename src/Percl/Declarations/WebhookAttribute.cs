namespace Percl.Declarations;

/// <summary>
/// The attribute of a command is the absolute URL to which FreeClimb POSTs a webhook. It stands once for each kind of
/// webhook that the URL receives.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class WebhookAttribute : AbsoluteUrlAttribute
{
    /// <summary>Says what is sent to the URL.</summary>
    /// <param name="webhook">The record in <c>Percl.Webhooks</c> that the request's body is read into.</param>
    /// <param name="answer">What FreeClimb does with the PerCL that it gets in answer.</param>
    public WebhookAttribute(Type webhook, WebhookAnswer answer)
    {
        Webhook = webhook;
        Answer = answer;
    }

    /// <summary>The record that the request's body is read into.</summary>
    public Type Webhook { get; }

    /// <summary>What FreeClimb does with the PerCL that it gets in answer.</summary>
    public WebhookAnswer Answer { get; }

    /// <summary>
    /// Whether FreeClimb sends the webhook again once the script with which it was answered has run out, so that such a
    /// script need not end in a way of its own. The default is false.
    /// </summary>
    public bool IsSentAgain { get; set; }
}
