namespace Percl.Simulation;

/// <summary>Specifies how serious an <see cref="AnswerFinding"/> is.</summary>
public enum FindingSeverity
{
    /// <summary>The call continues, but an effect is missing.</summary>
    Warning,

    /// <summary>FreeClimb refuses the answer: the call ends.</summary>
    Error,
}
