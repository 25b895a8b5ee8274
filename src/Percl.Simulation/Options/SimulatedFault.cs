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

    /// <summary>The next webhook whose answer would be run does not reach the application.</summary>
    LostWebhook,

    /// <summary>
    /// The next webhook whose answer is run is sent twice, one after the other. The second answer is run.
    /// </summary>
    RepeatedWebhook,

    /// <summary>The next notification is 10 s late, so that others may overtake it.</summary>
    LateNotification,
}
