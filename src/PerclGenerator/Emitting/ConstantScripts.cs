using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>Finds scripts of which nothing is left for run time.</summary>
internal static class ConstantScripts
{
    /// <summary>The script's commands as JSON; null where some of it is not constant.</summary>
    public static string? Find(EquatableArray<ScriptStep> steps)
    {
        var commands = new List<string>();
        foreach (var step in steps)
        {
            if (step is not CompiledStep { Statements.Count: 0 } compiled)
            {
                return null;
            }

            foreach (var command in compiled.Commands)
            {
                if (CompiledEmitter.FindConstant(command) is not { } json)
                {
                    return null;
                }

                commands.Add(json);
            }
        }

        return string.Join(",", commands);
    }
}
