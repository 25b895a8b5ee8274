using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents the script with which an application answered a webhook.</summary>
/// <param name="RequestType">The webhook.</param>
/// <param name="Script">The script; an empty one where there is a failure.</param>
/// <param name="Failure">The reason that ends the call; null where the script can run.</param>
internal sealed record Answer(string RequestType, PerclScript Script, CallEndedReason? Failure)
{
    /// <summary>
    /// Gets a value that indicates whether the script is the first of an inbound call, which nobody has answered yet.
    /// </summary>
    public bool IsFirstOfInboundCall { get; init; }
}
