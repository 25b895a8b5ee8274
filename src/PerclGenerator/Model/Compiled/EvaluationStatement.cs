using Percl.Language.Collections;

namespace PerclGenerator.Model.Compiled;

/// <summary>Represents a statement that evaluates values before a step is written.</summary>
internal abstract record EvaluationStatement;

/// <summary>Represents the declaration of a variable.</summary>
/// <param name="Type">The variable's type.</param>
/// <param name="Variable">The variable.</param>
/// <param name="Value">The expression that initializes it.</param>
internal sealed record DeclarationStatement(string Type, string Variable, string Value) : EvaluationStatement
{
    /// <summary>
    /// Gets a value that indicates whether the expression only reads a value that the script holds: it runs no code,
    /// and may be evaluated twice.
    /// </summary>
    public bool IsRead { get; init; }
}

/// <summary>Represents an assignment to a variable.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Value">The expression.</param>
internal sealed record AssignmentStatement(string Variable, string Value) : EvaluationStatement;

/// <summary>Represents a <c>throw</c> statement.</summary>
/// <param name="Exception">The expression for the exception.</param>
internal sealed record ThrowStatement(string Exception) : EvaluationStatement;

/// <summary>Represents an <c>if</c> statement.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="WhenTrue">The statements for a true condition.</param>
/// <param name="WhenFalse">The statements for a false condition; may be empty.</param>
internal sealed record BranchStatement(
    string Condition,
    EquatableArray<EvaluationStatement> WhenTrue,
    EquatableArray<EvaluationStatement> WhenFalse) : EvaluationStatement;
