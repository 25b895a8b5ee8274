namespace Percl.Tool.Calls;

/// <summary>Represents a call script that was played, or a call that somebody made.</summary>
/// <param name="Name">The file of the script; the URL where there is none.</param>
/// <param name="Failure">Why it failed; null where it did not.</param>
/// <param name="Transcript">What happened.</param>
/// <param name="Time">The simulated time that it took.</param>
internal sealed record PlayedCall(string Name, string? Failure, string Transcript, TimeSpan Time);
