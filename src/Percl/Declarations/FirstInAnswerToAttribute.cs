namespace Percl.Declarations;

/// <summary>
/// Declares that the command works only at the start of the answer to a certain webhook. FreeClimb ignores the command
/// elsewhere.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class FirstInAnswerToAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="webhook">The record in <c>Percl.Webhooks</c>.</param>
    public FirstInAnswerToAttribute(Type webhook)
    {
        Webhook = webhook;
    }

    /// <summary>Gets the record that the webhook's body is read into.</summary>
    public Type Webhook { get; }

    /// <summary>
    /// Gets or sets a value that indicates whether several such commands are allowed at the start, one after the other.
    /// The default is false.
    /// </summary>
    public bool MayRepeat { get; set; }
}
