namespace Percl.Language.Violations;

/// <summary>The severities of rules.</summary>
public enum RuleSeverity
{
    /// <summary>Advice.</summary>
    Info,

    /// <summary>The call goes on, but something never happens, or is definitely not meant.</summary>
    Warning,

    /// <summary>FreeClimb refuses the script or drops the call, or nothing can be generated.</summary>
    Error,
}
