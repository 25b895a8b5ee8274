namespace Percl.Language.Schema;

/// <summary>Specifies the kind of a list of commands.</summary>
public enum ScriptKind
{
    /// <summary>A script, the answer to a webhook.</summary>
    Script,

    /// <summary>A list of prompts, nested in a command.</summary>
    Prompts,

    /// <summary>A list, nested in a command, whose items are not declared further.</summary>
    Commands,
}
