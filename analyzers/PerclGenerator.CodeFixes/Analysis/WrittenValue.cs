using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Uses;

namespace PerclGenerator.CodeFixes;

/// <summary>Finds where a value is written.</summary>
internal static class WrittenValue
{
    /// <summary>
    /// Returns the initializer of a local, or of a private constant, that is used only here; else the value itself. A
    /// change of what is used elsewhere too would change more than what was reported.
    /// </summary>
    public static ExpressionSyntax Find(
        ExpressionSyntax value, SemanticModel semantics, CancellationToken cancellation) =>
        value is IdentifierNameSyntax
        && semantics.GetSymbolInfo(value, cancellation).Symbol is { } variable
        && variable is ILocalSymbol { RefKind: RefKind.None }
            or IFieldSymbol { IsConst: true, DeclaredAccessibility: Accessibility.Private }
        && variable.DeclaringSyntaxReferences is [var reference]
        && reference.SyntaxTree == semantics.SyntaxTree
        && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax
        {
            Initializer.Value: LiteralExpressionSyntax written,
        }
        && SymbolReferences.Find(variable, semantics, cancellation).Take(2).Count() == 1
            ? written
            : value;
}
