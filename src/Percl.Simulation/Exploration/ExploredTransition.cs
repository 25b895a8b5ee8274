namespace Percl.Simulation;

/// <summary>Represents how calls came from one endpoint of an application to another.</summary>
/// <param name="From">The path of the endpoint whose answer ran; <c>call</c> for the beginning of a call.</param>
/// <param name="To">
/// The path of the endpoint that was called; the reason for the end of the call where none was.
/// </param>
/// <param name="By">
/// What the caller did, as a call script has it, such as <c>1</c> or <c>silence</c>; the name of the webhook where
/// nobody did anything.
/// </param>
/// <param name="IsNotification">Whether the answer is ignored, so that calls do not go on there.</param>
public sealed record ExploredTransition(string From, string To, string By, bool IsNotification)
{
    /// <summary>Gets a value that indicates whether the call ended here.</summary>
    public bool IsEnd { get; internal init; }
}
