using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;

namespace Percl.CSharp.Binding;

/// <summary>Represents a new command or object: <c>new Command { … }</c> or <c>command with { … }</c>.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Command">The declaration of the command.</param>
/// <param name="Constructor">
/// The constructor that is called; null for <c>with</c>, and where the compiler finds none.
/// </param>
/// <param name="Contents">The values of the properties; bound on first use.</param>
internal sealed record BoundCommand(
    ExpressionSyntax Syntax,
    TypeInfo Types,
    ParsedCommand Command,
    IMethodSymbol? Constructor,
    Lazy<BoundContents> Contents)
    : BoundValue(Syntax, Types)
{
    /// <summary>Gets the values of properties, in the order in which C# evaluates them.</summary>
    public IReadOnlyList<BoundAttribute> Attributes => Contents.Value.Attributes;

    /// <summary>Gets the command that <c>with</c> copies; null for <c>new</c>.</summary>
    public BoundValue? Copied => Contents.Value.Copied;

    /// <summary>
    /// Gets the values of properties that nobody sets, but that a command of FreeClimb's SDK writes nevertheless.
    /// </summary>
    public IReadOnlyList<BoundDefault> Defaults => Contents.Value.Defaults;

    /// <summary>
    /// Gets the properties without an argument for which the constructor of a command of FreeClimb's SDK throws.
    /// </summary>
    public IReadOnlyList<int> Refused => Contents.Value.Refused;

    /// <inheritdoc/>
    public override bool IsExact =>
        Contents.Value.IsExact && (Copied is null || Copied is BoundCommand { IsExact: true });
}

/// <summary>Represents the values that an expression assigns to a new command.</summary>
/// <param name="Attributes">The values in the order in which C# evaluates them.</param>
/// <param name="Copied">The command that is copied first; null for none.</param>
/// <param name="IsExact">Whether no argument and no part of the initializer is missing.</param>
internal sealed record BoundContents(IReadOnlyList<BoundAttribute> Attributes, BoundValue? Copied, bool IsExact)
{
    /// <summary>Gets the values of properties that are written although nobody sets them.</summary>
    public IReadOnlyList<BoundDefault> Defaults { get; init; } = [];

    /// <summary>Gets the numbers of the properties without an argument for which the constructor throws.</summary>
    public IReadOnlyList<int> Refused { get; init; } = [];
}

/// <summary>Represents the value of a property that no argument and no initializer sets.</summary>
/// <param name="Index">The number of the property in the command's declaration.</param>
/// <param name="Value">The default of the parameter, or of the property's type.</param>
internal sealed record BoundDefault(int Index, object Value);

/// <summary>Represents the value of a property of a command.</summary>
/// <param name="Index">The number of the property in the command's declaration.</param>
/// <param name="Expression">The expression as it is written.</param>
/// <param name="Value">The value.</param>
internal sealed record BoundAttribute(int Index, ExpressionSyntax Expression, BoundValue Value);
