using Percl.CSharp.Declarations;
using Percl.Language.Collections;

namespace PerclGenerator.Model.Compiled;

/// <summary>
/// Represents the commands that a property of a script, or a branch of a property, adds to the script.
/// </summary>
internal abstract record ScriptStep
{
    /// <summary>
    /// Gets the place of the step's first expression; null where the step's code has no place in the source.
    /// </summary>
    public SourcePlace? Place { get; init; }
}

/// <summary>Represents the value of an expression, which is written as an object.</summary>
/// <param name="Value">The expression.</param>
/// <param name="Shape">The form of the value.</param>
/// <param name="IsOptional">Whether the value may be null, and then adds nothing.</param>
/// <param name="Member">The property, from which variables get their names.</param>
internal sealed record ObjectStep(string Value, ValueShape Shape, bool IsOptional, string Member) : ScriptStep;

/// <summary>Represents a step without commands.</summary>
internal sealed record EmptyStep : ScriptStep;

/// <summary>Represents a step that throws an exception.</summary>
/// <param name="Exception">The expression for the exception.</param>
internal sealed record ThrowStep(string Exception) : ScriptStep;

/// <summary>Represents commands that are written without being created.</summary>
/// <param name="Statements">The statements that evaluate the values, in the order in which C# evaluates them.</param>
/// <param name="Commands">The commands, each with its own place.</param>
internal sealed record CompiledStep(
    EquatableArray<EvaluationStatement> Statements, EquatableArray<PlacedCommand> Commands) : ScriptStep;

/// <summary>Represents a command of a step.</summary>
/// <param name="Command">The command.</param>
/// <param name="Place">The place of its expression; null where its code has no place in the source.</param>
internal sealed record PlacedCommand(CompiledCommand Command, SourcePlace? Place);

/// <summary>Represents one of two steps.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="WhenTrue">The step for a true condition.</param>
/// <param name="WhenFalse">The step for a false condition.</param>
internal sealed record ConditionalStep(string Condition, ScriptStep WhenTrue, ScriptStep WhenFalse) : ScriptStep;

/// <summary>Represents one of several steps.</summary>
/// <param name="Value">The expression that the switch tests.</param>
/// <param name="Cases">The cases.</param>
internal sealed record SwitchStep(string Value, EquatableArray<SwitchCase> Cases) : ScriptStep;

/// <summary>Represents a case of a switch.</summary>
/// <param name="Pattern">The pattern and condition, as in the arm of a switch expression.</param>
/// <param name="Step">The step.</param>
internal sealed record SwitchCase(string Pattern, ScriptStep Step);
