using Percl.Language.Collections;

namespace PerclGenerator.Model.Compiled;

/// <summary>A statement that evaluates values before anything of a step is written.</summary>
internal abstract record EvaluationStatement;

/// <summary>Declares a variable.</summary>
/// <param name="Type">The variable's type.</param>
/// <param name="Variable">The variable.</param>
/// <param name="Value">The expression that initializes it.</param>
internal sealed record DeclarationStatement(string Type, string Variable, string Value) : EvaluationStatement;

/// <summary>Sets a variable.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Value">The expression.</param>
internal sealed record AssignmentStatement(string Variable, string Value) : EvaluationStatement;

/// <summary>Throws an exception.</summary>
/// <param name="Exception">The expression that makes the exception.</param>
internal sealed record ThrowStatement(string Exception) : EvaluationStatement;

/// <summary>Evaluates one of two branches.</summary>
/// <param name="Condition">The expression that decides.</param>
/// <param name="WhenTrue">The statements of the first branch.</param>
/// <param name="WhenFalse">The statements of the second; none where there is no second.</param>
internal sealed record BranchStatement(
    string Condition,
    EquatableArray<EvaluationStatement> WhenTrue,
    EquatableArray<EvaluationStatement> WhenFalse) : EvaluationStatement;
