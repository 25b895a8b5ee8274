namespace Percl.Declarations;

/// <summary>What FreeClimb does with the PerCL with which a webhook is answered.</summary>
public enum WebhookAnswer
{
    /// <summary>The call goes on with it.</summary>
    Expected,

    /// <summary>The call goes on with it, unless the caller has hung up: then it is ignored.</summary>
    ExpectedUnlessHungUp,

    /// <summary>It is ignored: the webhook is a notification.</summary>
    Ignored,

    /// <summary>
    /// The call goes on with it where it is in progress. The webhook also tells of calls that nobody answered; then it
    /// is ignored.
    /// </summary>
    ExpectedIfInProgress,
}
