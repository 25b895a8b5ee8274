namespace Percl.Language.Configuration;

/// <summary>Specifies a severity as <c>.editorconfig</c> names it.</summary>
public enum FileSeverity
{
    /// <summary>The rule reports nothing.</summary>
    None,

    /// <summary>The rule reports only to editors, which show it nowhere.</summary>
    Silent,

    /// <summary>Advice.</summary>
    Suggestion,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
