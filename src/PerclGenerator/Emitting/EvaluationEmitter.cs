using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>Writes the statements that evaluate values before they are written.</summary>
internal static class EvaluationEmitter
{
    /// <summary>Writes the statements.</summary>
    public static void Emit(CodeWriter code, EquatableArray<EvaluationStatement> statements)
    {
        foreach (var statement in statements)
        {
            Emit(code, statement);
        }
    }

    private static void Emit(CodeWriter code, EvaluationStatement statement)
    {
        switch (statement)
        {
            case DeclarationStatement declaration:
                code.Line($"{declaration.Type} {declaration.Variable} = {declaration.Value};");
                break;
            case AssignmentStatement assignment:
                code.Line($"{assignment.Variable} = {assignment.Value};");
                break;
            case ThrowStatement thrown:
                code.Line($"throw {thrown.Exception};");
                break;
            case BranchStatement branch:
                code.Open($"if ({branch.Condition})");
                Emit(code, branch.WhenTrue);
                code.Close();
                if (branch.WhenFalse.Count > 0)
                {
                    code.Open("else");
                    Emit(code, branch.WhenFalse);
                    code.Close();
                }

                break;
        }
    }
}
