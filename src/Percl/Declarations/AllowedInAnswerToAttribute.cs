namespace Percl.Declarations;

/// <summary>
/// The command may stand in the answer to a certain webhook, which takes only some commands. Once a command names a
/// webhook, those that do not name it may not stand in its answer.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class AllowedInAnswerToAttribute : Attribute
{
    /// <summary>Says in the answer to which webhook the command may stand.</summary>
    /// <param name="webhook">The record in <c>Percl.Webhooks</c>.</param>
    public AllowedInAnswerToAttribute(Type webhook)
    {
        Webhook = webhook;
    }

    /// <summary>The record that the webhook's body is read into.</summary>
    public Type Webhook { get; }
}
