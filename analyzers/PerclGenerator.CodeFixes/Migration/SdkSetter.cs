using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Represents a statement that sets a property of a command of the SDK, or adds to its prompts.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Index">The index of the attribute; -1 for the commands of a script.</param>
/// <param name="Value">The value of the property, or the added command.</param>
/// <param name="Adds">Whether the statement adds to a list.</param>
internal sealed record SdkSetter(StatementSyntax Statement, int Index, ExpressionSyntax Value, bool Adds);
