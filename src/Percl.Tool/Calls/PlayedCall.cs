namespace Percl.Tool.Calls;

/// <summary>Represents a call script, or a call that somebody made.</summary>
/// <param name="Name">The file of the script; the URL where there is none.</param>
/// <param name="Failure">Why it failed, or was not played; null where it went as it should.</param>
/// <param name="Transcript">What happened.</param>
/// <param name="Time">The simulated time that it took.</param>
internal sealed record PlayedCall(string Name, string? Failure, string Transcript, TimeSpan Time)
{
    /// <summary>Gets a value that indicates whether the call was not played: its script cannot be read.</summary>
    public bool IsUnplayed { get; private init; }

    /// <summary>Returns a script that cannot be read.</summary>
    /// <param name="name">The file.</param>
    /// <param name="problem">The reason.</param>
    public static PlayedCall Unplayed(string name, string problem) =>
        new(name, problem, Transcript: "", TimeSpan.Zero) { IsUnplayed = true };
}
