using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Expressions;

/// <summary>Finds conversions that return another object than their operand.</summary>
internal static class ObjectConversions
{
    /// <summary>
    /// Determines whether the value is still the same object after all surrounding conversions and the one to
    /// <paramref name="target"/>: no user-defined operator converts it.
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
            // Types that another generator adds do not exist yet: a conversion that requires one has no type here.
            if (semantics.GetTypeInfo(node, cancellation).ConvertedType is { TypeKind: not TypeKind.Error } converted
                && !Keeps(semantics.Compilation, type, converted))
            {
                return false;
            }
        }

        return Keeps(semantics.Compilation, type, target);
    }

    /// <summary>
    /// Determines whether the expression is <c>default</c> in a branch beside a struct, and the target is an interface.
    /// The value is then the default of the struct. The interface of the struct may be generated, so that the compiler
    /// does not know the type yet.
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

    /// <summary>Determines whether a conversion from one type to the other keeps the object.</summary>
    private static bool Keeps(Compilation compilation, ITypeSymbol type, ITypeSymbol target)
    {
        var conversion = compilation.ClassifyConversion(type, target);
        return conversion.IsIdentity
            || conversion is { IsImplicit: true, IsReference: true } or { IsImplicit: true, IsBoxing: true }
            || (conversion.IsNullable && SymbolEqualityComparer.Default.Equals(type, target.WithoutNullable()))
            // The interface of a marked type is generated. No operator converts to an interface.
            || (target.TypeKind == TypeKind.Interface && type.WithoutNullable().IsCommand());
    }

    /// <summary>
    /// Returns the expression of which a node is a branch or the operand of a wrapper such as parentheses; null where
    /// there is none.
    /// </summary>
    private static ExpressionSyntax? Around(ExpressionSyntax node) => node.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } known => known,
        ConditionalExpressionSyntax conditional => conditional.Condition == node ? null : conditional,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } => @switch,
        _ => null,
    };
}
