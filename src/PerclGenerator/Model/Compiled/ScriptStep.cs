using Percl.CSharp.Declarations;
using Percl.Language.Collections;

namespace PerclGenerator.Model.Compiled;

/// <summary>The commands that a property of a script, or a branch of one, adds to the script.</summary>
internal abstract record ScriptStep;

/// <summary>The value of an expression is written as an object.</summary>
/// <param name="Value">The expression.</param>
/// <param name="Shape">What it is.</param>
/// <param name="IsOptional">Whether it may be null, so that it adds nothing.</param>
/// <param name="Member">The property, from which variables get their names.</param>
internal sealed record ObjectStep(string Value, ValueShape Shape, bool IsOptional, string Member) : ScriptStep;

/// <summary>Nothing is written.</summary>
internal sealed record EmptyStep : ScriptStep;

/// <summary>Nothing can be written: an exception is thrown.</summary>
/// <param name="Exception">The expression that makes the exception.</param>
internal sealed record ThrowStep(string Exception) : ScriptStep;

/// <summary>Commands are written without being created.</summary>
/// <param name="Statements">The statements that evaluate its values, in the order in which C# evaluates them.</param>
/// <param name="Commands">The commands.</param>
internal sealed record CompiledStep(
    EquatableArray<EvaluationStatement> Statements, EquatableArray<CompiledCommand> Commands) : ScriptStep;

/// <summary>One of two steps.</summary>
/// <param name="Condition">The expression that decides.</param>
/// <param name="WhenTrue">What happens if it is true.</param>
/// <param name="WhenFalse">What happens if not.</param>
internal sealed record ConditionalStep(string Condition, ScriptStep WhenTrue, ScriptStep WhenFalse) : ScriptStep;

/// <summary>One of several steps.</summary>
/// <param name="Value">The expression that decides.</param>
/// <param name="Cases">What happens in which case.</param>
internal sealed record SwitchStep(string Value, EquatableArray<SwitchCase> Cases) : ScriptStep;

/// <summary>A case.</summary>
/// <param name="Pattern">The pattern and condition, as they stand in the arm of a switch expression.</param>
/// <param name="Step">What happens.</param>
internal sealed record SwitchCase(string Pattern, ScriptStep Step);
