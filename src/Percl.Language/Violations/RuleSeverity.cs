namespace Percl.Language.Violations;

/// <summary>Specifies the severity of a rule.</summary>
public enum RuleSeverity
{
    /// <summary>Advice.</summary>
    Info,

    /// <summary>The call continues, but an effect is missing or definitely not intended.</summary>
    Warning,

    /// <summary>FreeClimb refuses the script or drops the call, or nothing can be generated.</summary>
    Error,
}
