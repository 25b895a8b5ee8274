namespace Percl.Simulation;

/// <summary>Specifies what <see cref="FreeClimbSimulator.FailNext"/> makes fail.</summary>
public enum SimulatedFault
{
    /// <summary>The next conference cannot be created: <c>internalError</c>.</summary>
    Conference,

    /// <summary>The next call cannot be put into a queue: <c>systemError</c>.</summary>
    Queue,

    /// <summary>
    /// The next words cannot be processed: <c>error</c> of GetSpeech, <c>internalError</c> of TranscribeUtterance.
    /// </summary>
    Speech,
}
