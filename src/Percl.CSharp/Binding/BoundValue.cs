using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Binding;

/// <summary>Represents a value, bound once from its expression. The rules and the emitter project it.</summary>
/// <param name="Syntax">The expression, without the parentheses and the <c>!</c> around it.</param>
/// <param name="Types">
/// The type of the expression, and the type to which the surrounding code converts the value.
/// </param>
internal abstract record BoundValue(ExpressionSyntax Syntax, TypeInfo Types)
{
    /// <summary>
    /// Gets a value that indicates whether the bound parts are everything that the expression evaluates, so that they
    /// can replace it. Rules also use a value that is known in part.
    /// </summary>
    public virtual bool IsExact => true;
}

/// <summary>Represents a constant that is neither a string nor a member of an enum.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Value">The constant; null also for the default of a nullable type.</param>
internal sealed record BoundConstant(
    ExpressionSyntax Syntax, TypeInfo Types, object? Value) : BoundValue(Syntax, Types);

/// <summary>Represents a constant of an enum.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Number">The constant's number.</param>
/// <param name="Member">The member with the number; null where there is none.</param>
internal sealed record BoundEnum(ExpressionSyntax Syntax, TypeInfo Types, object Number, IFieldSymbol? Member)
    : BoundValue(Syntax, Types);

/// <summary>Represents <c>new Uri("…")</c>.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Text">The string from which it is created.</param>
/// <param name="HasOptions">Whether other arguments or an initializer affect the URI.</param>
internal sealed record BoundUri(ExpressionSyntax Syntax, TypeInfo Types, BoundValue Text, bool HasOptions)
    : BoundValue(Syntax, Types)
{
    /// <inheritdoc/>
    public override bool IsExact => !HasOptions && Text.IsExact;
}

/// <summary>Represents one of two values.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Condition">The condition.</param>
/// <param name="WhenTrue">The value where the condition is true.</param>
/// <param name="WhenFalse">The value where the condition is false.</param>
internal sealed record BoundConditional(
    ExpressionSyntax Syntax, TypeInfo Types, ExpressionSyntax Condition, BoundValue WhenTrue, BoundValue WhenFalse)
    : BoundValue(Syntax, Types);

/// <summary>Represents one of several values.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Governing">The expression that the switch tests.</param>
/// <param name="Arms">The arms in order.</param>
internal sealed record BoundSwitch(
    ExpressionSyntax Syntax, TypeInfo Types, ExpressionSyntax Governing, IReadOnlyList<BoundArm> Arms)
    : BoundValue(Syntax, Types);

/// <summary>Represents an arm of a switch expression.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="When">The <c>when</c> condition; null for none.</param>
/// <param name="Value">The value.</param>
internal sealed record BoundArm(PatternSyntax Pattern, ExpressionSyntax? When, BoundValue Value);

/// <summary>Represents an expression that throws instead of returning a value.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Exception">The exception.</param>
internal sealed record BoundThrow(ExpressionSyntax Syntax, TypeInfo Types, ExpressionSyntax Exception)
    : BoundValue(Syntax, Types);

/// <summary>Represents a cast that keeps the object.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Operand">The object.</param>
internal sealed record BoundCast(
    ExpressionSyntax Syntax, TypeInfo Types, BoundValue Operand) : BoundValue(Syntax, Types);

/// <summary>Represents a new object of which only the type is known.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
internal sealed record BoundCreation(ExpressionSyntax Syntax, TypeInfo Types) : BoundValue(Syntax, Types);

/// <summary>Represents any other expression, of which only the type is known.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
internal sealed record BoundOpaque(ExpressionSyntax Syntax, TypeInfo Types) : BoundValue(Syntax, Types);
