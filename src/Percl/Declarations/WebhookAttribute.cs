namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is the absolute URL to which FreeClimb POSTs a webhook. Apply the attribute
/// once for each kind of webhook that the URL receives.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class WebhookAttribute : AbsoluteUrlAttribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="webhook">The record in <c>Percl.Webhooks</c> that the request's body is read into.</param>
    /// <param name="answer">A value that specifies how FreeClimb uses the PerCL in the answer.</param>
    public WebhookAttribute(Type webhook, WebhookAnswer answer)
    {
        Webhook = webhook;
        Answer = answer;
    }

    /// <summary>Gets the record that the request's body is read into.</summary>
    public Type Webhook { get; }

    /// <summary>Gets a value that specifies how FreeClimb uses the PerCL in the answer.</summary>
    public WebhookAnswer Answer { get; }

    /// <summary>
    /// Gets or sets a value that indicates whether FreeClimb sends the webhook again when the script of the answer has
    /// ended, so that such a script needs no terminal command. The default is false.
    /// </summary>
    public bool IsSentAgain { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether FreeClimb, where the command is the only one of a script, instead
    /// repeats the webhook that the script answers. The default is false.
    /// </summary>
    public bool RepeatsAnswered { get; set; }
}
