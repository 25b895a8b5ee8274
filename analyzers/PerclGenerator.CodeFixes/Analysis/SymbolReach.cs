using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Determines whether a symbol that is found by its name can be used: the compiler finds instance members everywhere.
/// </summary>
internal static class SymbolReach
{
    /// <summary>Determines whether the symbol can be used.</summary>
    public static bool Reaches(int position, ISymbol symbol, SemanticModel semantics)
    {
        if (symbol.IsStatic || symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true })
        {
            return true;
        }

        var isMember = symbol is IFieldSymbol or IPropertySymbol;
        var enclosing = semantics.GetEnclosingSymbol(position);
        for (; enclosing is not (null or INamedTypeSymbol); enclosing = enclosing.ContainingSymbol)
        {
            if (!isMember && SymbolEqualityComparer.Default.Equals(enclosing, symbol.ContainingSymbol))
            {
                return true;
            }

            if (enclosing.IsStatic)
            {
                return false;
            }
        }

        return !isMember
            || (enclosing is INamedTypeSymbol type && Inherits(type, symbol.ContainingType)
                && HasInstance(position, semantics));
    }

    /// <summary>
    /// Determines whether a symbol has its value at a position: a local is declared before with its value.
    /// </summary>
    public static bool IsSetBefore(ISymbol symbol, int position) =>
        symbol is not ILocalSymbol
        || (symbol.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null } declarator
            && declarator.Span.End < position);

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Determines whether code at a position can use the instance: initializers of fields and properties cannot.
    /// </summary>
    private static bool HasInstance(int position, SemanticModel semantics)
    {
        var node = semantics.SyntaxTree.GetRoot().FindToken(position).Parent;
        return node is null || !node.AncestorsAndSelf().Any(static one =>
            one is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }
                or EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax },
            }
                or ConstructorInitializerSyntax or AttributeSyntax
            || one.IsKind(SyntaxKind.PrimaryConstructorBaseType));
    }
}
