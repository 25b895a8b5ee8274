namespace Percl.Language.Schema;

/// <summary>Represents a webhook that is sent to the URL in an attribute.</summary>
/// <param name="Name">The name, for example <c>inboundCall</c>.</param>
/// <param name="IsAnswerIgnored">Whether FreeClimb ignores the PerCL in the answer.</param>
/// <param name="IsSentAgain">
/// Whether the webhook is sent again after the script in its answer has run to its end.
/// </param>
public sealed record WebhookSchema(string Name, bool IsAnswerIgnored, bool IsSentAgain)
{
    /// <summary>
    /// Gets a value that indicates whether the webhook that the script answers is repeated instead, where the command
    /// is the only one of the script.
    /// </summary>
    public bool RepeatsAnswered { get; init; }
}
