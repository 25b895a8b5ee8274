namespace Percl.Declarations;

/// <summary>
/// Declares that the command is allowed in the answer to a webhook that accepts only some commands. When any command
/// names a webhook, the commands that do not name it are not allowed in its answer.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class AllowedInAnswerToAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="webhook">The record in <c>Percl.Webhooks</c>.</param>
    public AllowedInAnswerToAttribute(Type webhook)
    {
        Webhook = webhook;
    }

    /// <summary>Gets the record that the webhook's body is read into.</summary>
    public Type Webhook { get; }
}
