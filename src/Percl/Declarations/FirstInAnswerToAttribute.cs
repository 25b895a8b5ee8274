namespace Percl.Declarations;

/// <summary>
/// The command works only at the start of the answer to a certain webhook. FreeClimb ignores it anywhere else.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class FirstInAnswerToAttribute : Attribute
{
    /// <summary>Says which webhook is answered with the command.</summary>
    /// <param name="webhook">The record in <c>Percl.Webhooks</c>.</param>
    public FirstInAnswerToAttribute(Type webhook)
    {
        Webhook = webhook;
    }

    /// <summary>The record that the webhook's body is read into.</summary>
    public Type Webhook { get; }

    /// <summary>Whether several of them may stand at the start, one after the other. The default is false.</summary>
    public bool MayRepeat { get; set; }
}
