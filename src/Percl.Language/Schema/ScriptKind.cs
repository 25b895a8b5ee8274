namespace Percl.Language.Schema;

/// <summary>The kinds of lists of commands.</summary>
public enum ScriptKind
{
    /// <summary>A script: what a webhook is answered with.</summary>
    Script,

    /// <summary>A list of prompts, nested in a command.</summary>
    Prompts,

    /// <summary>A list, nested in a command, of whose items its declaration says nothing else.</summary>
    Commands,
}
