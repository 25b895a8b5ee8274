using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Binding;

/// <summary>A value, bound once from the expression that gives it. The rules and the emitter project it.</summary>
/// <param name="Syntax">The expression, without the parentheses and the <c>!</c> around it.</param>
/// <param name="Types">The type of the expression, and the type to which the code around it converts the value.</param>
internal abstract record BoundValue(ExpressionSyntax Syntax, TypeInfo Types)
{
    /// <summary>
    /// Gets a value indicating whether the bound parts are all that the expression evaluates, so that they replace it.
    /// Rules also use a value that is known in part.
    /// </summary>
    public virtual bool IsExact => true;
}

/// <summary>A constant that is neither a string nor a member of an enum.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Value">The constant; null also for the default of a type that has a null.</param>
internal sealed record BoundConstant(
    ExpressionSyntax Syntax, TypeInfo Types, object? Value) : BoundValue(Syntax, Types);

/// <summary>A constant of an enum.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Number">The constant's number.</param>
/// <param name="Member">The member that has the number; null where none has.</param>
internal sealed record BoundEnum(ExpressionSyntax Syntax, TypeInfo Types, object Number, IFieldSymbol? Member)
    : BoundValue(Syntax, Types);

/// <summary><c>new Uri("…")</c>.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Text">The string from which it is created.</param>
/// <param name="HasOptions">Whether other arguments or an initializer change it.</param>
internal sealed record BoundUri(ExpressionSyntax Syntax, TypeInfo Types, BoundValue Text, bool HasOptions)
    : BoundValue(Syntax, Types)
{
    /// <inheritdoc/>
    public override bool IsExact => !HasOptions && Text.IsExact;
}

/// <summary>One of two values.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Condition">The expression that decides.</param>
/// <param name="WhenTrue">The value where the condition is true.</param>
/// <param name="WhenFalse">The value where it is false.</param>
internal sealed record BoundConditional(
    ExpressionSyntax Syntax, TypeInfo Types, ExpressionSyntax Condition, BoundValue WhenTrue, BoundValue WhenFalse)
    : BoundValue(Syntax, Types);

/// <summary>One of several values.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Governing">The expression that decides.</param>
/// <param name="Arms">The arms in order.</param>
internal sealed record BoundSwitch(
    ExpressionSyntax Syntax, TypeInfo Types, ExpressionSyntax Governing, IReadOnlyList<BoundArm> Arms)
    : BoundValue(Syntax, Types);

/// <summary>An arm of a switch expression.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="When">The condition beside the pattern; null for none.</param>
/// <param name="Value">The value.</param>
internal sealed record BoundArm(PatternSyntax Pattern, ExpressionSyntax? When, BoundValue Value);

/// <summary>No value: the expression throws.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Exception">The exception.</param>
internal sealed record BoundThrow(ExpressionSyntax Syntax, TypeInfo Types, ExpressionSyntax Exception)
    : BoundValue(Syntax, Types);

/// <summary>A cast that leaves the object what it is.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Operand">The object.</param>
internal sealed record BoundCast(
    ExpressionSyntax Syntax, TypeInfo Types, BoundValue Operand) : BoundValue(Syntax, Types);

/// <summary>A new object of which nothing is known but its type.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
internal sealed record BoundCreation(ExpressionSyntax Syntax, TypeInfo Types) : BoundValue(Syntax, Types);

/// <summary>Any other expression: only its type is known.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
internal sealed record BoundOpaque(ExpressionSyntax Syntax, TypeInfo Types) : BoundValue(Syntax, Types);
