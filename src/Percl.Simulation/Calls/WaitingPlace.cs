namespace Percl.Simulation;

/// <summary>Specifies where a call waits, while other scripts may run in it.</summary>
internal enum WaitingPlace
{
    /// <summary>A queue.</summary>
    Queue,

    /// <summary>Where Park puts calls.</summary>
    Park,

    /// <summary>A conference.</summary>
    Conference,
}
