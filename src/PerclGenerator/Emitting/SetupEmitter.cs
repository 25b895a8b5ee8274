using Percl.Language.Collections;

namespace PerclGenerator.Emitting;

/// <summary>Writes the statements that evaluate what only run time knows.</summary>
internal static class SetupEmitter
{
    /// <summary>Writes the statements; braces among them open and close blocks.</summary>
    public static void Emit(CodeWriter code, EquatableArray<string> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] == "}")
            {
                code.Close();
            }
            else if (i + 1 < statements.Count && statements[i + 1] == "{")
            {
                code.Open(statements[i]);
                i++;
            }
            else
            {
                code.Line(statements[i]);
            }
        }
    }
}
