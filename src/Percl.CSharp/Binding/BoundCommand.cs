using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;

namespace Percl.CSharp.Binding;

/// <summary>A new command, or a new object in one: <c>new Command { … }</c> or <c>command with { … }</c>.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Command">The declaration of the command.</param>
/// <param name="Constructor">
/// The constructor that is called; null for <c>with</c>, and where the compiler finds none.
/// </param>
/// <param name="Contents">The values that the expression gives; bound when they are asked for.</param>
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

    /// <summary>Gets the command of which <c>with</c> makes a copy; null where the command is created here.</summary>
    public BoundValue? Copied => Contents.Value.Copied;

    /// <inheritdoc/>
    public override bool IsExact =>
        Contents.Value.IsExact && (Copied is null || Copied is BoundCommand { IsExact: true });
}

/// <summary>The values that an expression gives to a new command.</summary>
/// <param name="Attributes">The values in the order in which C# evaluates them.</param>
/// <param name="Copied">The command that is copied first; null for none.</param>
/// <param name="IsExact">Whether these are all arguments and all that the initializer sets.</param>
internal sealed record BoundContents(IReadOnlyList<BoundAttribute> Attributes, BoundValue? Copied, bool IsExact);

/// <summary>The value of a property of a command.</summary>
/// <param name="Index">The number of the property in the command's declaration.</param>
/// <param name="Expression">The expression as it is written.</param>
/// <param name="Value">The value.</param>
internal sealed record BoundAttribute(int Index, ExpressionSyntax Expression, BoundValue Value);
