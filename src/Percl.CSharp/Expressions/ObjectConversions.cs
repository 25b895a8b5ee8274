using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Expressions;

/// <summary>Finds out whether an expression's value is still the same object where it arrives.</summary>
internal static class ObjectConversions
{
    /// <summary>
    /// Whether the value stays what it is on its way through the branches around it and into
    /// <paramref name="target"/>: no operator of a type makes another object of it.
    /// </summary>
    public static bool Keeps(
        this SemanticModel semantics, ExpressionSyntax expression, ITypeSymbol target, CancellationToken cancellation)
    {
        var info = semantics.GetTypeInfo(expression, cancellation);
        if ((info.Type ?? info.ConvertedType) is not { TypeKind: not TypeKind.Error } type
            || semantics.IsDefaultOfUnknown(expression, target, cancellation))
        {
            return false;
        }

        for (ExpressionSyntax? node = expression; node is not null; node = Around(node))
        {
            // What another generator adds is not there yet: a conversion that needs it has no type here.
            if (semantics.GetTypeInfo(node, cancellation).ConvertedType is { TypeKind: not TypeKind.Error } converted
                && !Keeps(semantics.Compilation, type, converted))
            {
                return false;
            }
        }

        return Keeps(semantics.Compilation, type, target);
    }

    /// <summary>
    /// Whether it is <c>default</c> beside a struct, and the property is of an interface: then it is the default of the
    /// struct, but that the struct implements the interface may be generated, so that nothing here says so.
    /// </summary>
    private static bool IsDefaultOfUnknown(
        this SemanticModel semantics, ExpressionSyntax expression, ITypeSymbol target, CancellationToken cancellation)
    {
        if (!expression.IsKind(SyntaxKind.DefaultLiteralExpression) || target.TypeKind != TypeKind.Interface)
        {
            return false;
        }

        for (var node = Around(expression); node is not null; node = Around(node))
        {
            if (Branches(node).Any(branch => semantics.GetTypeInfo(branch, cancellation).Type?.IsValueType == true))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<ExpressionSyntax> Branches(ExpressionSyntax expression) => expression switch
    {
        ConditionalExpressionSyntax conditional => [conditional.WhenTrue, conditional.WhenFalse],
        SwitchExpressionSyntax @switch => @switch.Arms.Select(static arm => arm.Expression),
        _ => [],
    };

    /// <summary>Whether an object of the one type is the same object as one of the other.</summary>
    private static bool Keeps(Compilation compilation, ITypeSymbol type, ITypeSymbol target)
    {
        var conversion = compilation.ClassifyConversion(type, target);
        return conversion.IsIdentity
            || conversion is { IsImplicit: true, IsReference: true } or { IsImplicit: true, IsBoxing: true }
            || (conversion.IsNullable && SymbolEqualityComparer.Default.Equals(type, target.WithoutNullable()))
            // That a marked type is a command is generated. No operator converts to an interface.
            || (target.TypeKind == TypeKind.Interface && type.WithoutNullable().IsCommand());
    }

    /// <summary>The expression of which a node is a branch, or that only wraps it; null where there is none.</summary>
    private static ExpressionSyntax? Around(ExpressionSyntax node) => node.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } known => known,
        ConditionalExpressionSyntax conditional => conditional.Condition == node ? null : conditional,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } => @switch,
        _ => null,
    };
}
