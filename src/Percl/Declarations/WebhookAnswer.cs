namespace Percl.Declarations;

/// <summary>Specifies how FreeClimb uses the PerCL in the answer to a webhook.</summary>
public enum WebhookAnswer
{
    /// <summary>The call continues with the answer.</summary>
    Expected,

    /// <summary>
    /// The call continues with the answer, unless the caller has hung up: then the answer is ignored.
    /// </summary>
    ExpectedUnlessHungUp,

    /// <summary>The answer is ignored: the webhook is a notification.</summary>
    Ignored,

    /// <summary>
    /// The call continues with the answer if the call is in progress. The webhook also reports unanswered calls, for
    /// which the answer is ignored.
    /// </summary>
    ExpectedIfInProgress,
}
