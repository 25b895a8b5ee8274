using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>Finds scripts that are constant.</summary>
internal static class ConstantScripts
{
    /// <summary>Returns the script's commands as JSON; null where one of them is not constant.</summary>
    public static string? Find(EquatableArray<PropertyStep> steps)
    {
        var commands = new List<string>();
        foreach (var step in steps)
        {
            if (step.Step is not CompiledStep { Statements.Count: 0 } compiled)
            {
                return null;
            }

            foreach (var command in compiled.Commands)
            {
                if (CompiledEmitter.FindConstant(command.Command) is not { } json)
                {
                    return null;
                }

                commands.Add(json);
            }
        }

        return string.Join(",", commands);
    }
}
