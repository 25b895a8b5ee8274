namespace Percl.Language.Schema;

/// <summary>What a list of commands is for.</summary>
public enum ScriptKind
{
    /// <summary>A script: what a webhook is answered with.</summary>
    Script,

    /// <summary>A list of prompts, nested in a command.</summary>
    Prompts,

    /// <summary>A list, nested in a command, of which its declaration says only that it holds commands.</summary>
    Commands,
}
