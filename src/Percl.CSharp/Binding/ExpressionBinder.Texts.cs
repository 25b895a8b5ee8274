using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Binding;

/// <content>Strings that are composed of others.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>Binds a string with at least one literal part; null for any other expression.</summary>
    private BoundText? BindText(ExpressionSyntax expression)
    {
        var parts = new List<BoundTextPart>();
        if (!TryAddComposed(expression, parts))
        {
            return null;
        }

        // Only the field string.Empty has a known value without being a constant.
        var types = TypesOf(expression);
        return new BoundText(
            expression,
            types,
            parts,
            expression is MemberAccessExpressionSyntax ? "" : null,
            ComposesString: types is
            {
                Type.SpecialType: SpecialType.System_String,
                ConvertedType.SpecialType: SpecialType.System_String,
            });
    }

    /// <summary>Binds the parts of a constant string separately: a rule checks where they meet.</summary>
    private List<BoundTextPart> BindConstantParts(string constant, ExpressionSyntax expression)
    {
        var parts = new List<BoundTextPart>();
        return expression is not LiteralExpressionSyntax
            && expression.SyntaxTree == semantics.SyntaxTree
            && TryAddComposed(expression, parts)
            && parts.TrueForAll(static part => part is BoundLiteral)
                ? parts
                : [new BoundLiteral(constant)];
    }

    /// <summary>Adds the parts of a composed string; returns false for any other expression.</summary>
    private bool TryAddComposed(ExpressionSyntax expression, List<BoundTextPart> parts)
    {
        switch (expression)
        {
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var content in interpolated.Contents)
                {
                    AddContent(content, parts);
                }

                return true;

            case BinaryExpressionSyntax sum when IsConcatenation(sum):
                AddOperands(sum, parts);
                return true;

            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Empty) } member
                when semantics.GetSymbolInfo(member, cancellation).Symbol
                    is IFieldSymbol { ContainingType.SpecialType: SpecialType.System_String }:
                parts.Add(new BoundLiteral(""));
                return true;

            default:
                return false;
        }
    }

    private bool IsConcatenation(BinaryExpressionSyntax sum) =>
        sum.IsKind(SyntaxKind.AddExpression)
        && semantics.GetSymbolInfo(sum, cancellation).Symbol
            is IMethodSymbol
        {
            MethodKind: MethodKind.BuiltinOperator,
            ReturnType.SpecialType: SpecialType.System_String,
        };

    /// <summary>
    /// Adds the operands of a concatenation. The left side is nested as deeply as there are operands, so this method
    /// does not recurse.
    /// </summary>
    private void AddOperands(BinaryExpressionSyntax sum, List<BoundTextPart> parts)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax inner && IsConcatenation(inner))
        {
            operands.Push(inner.Right);
            left = inner.Left;
        }

        AddPart(left, parts, isOperand: true);
        foreach (var operand in operands)
        {
            AddPart(operand, parts, isOperand: true);
        }
    }

    private void AddContent(InterpolatedStringContentSyntax content, List<BoundTextPart> parts)
    {
        switch (content)
        {
            case InterpolatedStringTextSyntax text:
                parts.Add(new BoundLiteral(text.UnescapedText()));
                break;
            case InterpolationSyntax { AlignmentClause: null, FormatClause: null } interpolation:
                AddPart(interpolation.Expression, parts, isOperand: false);
                break;
            case InterpolationSyntax interpolation:
                parts.Add(new BoundInterpolation(
                    Opaque(interpolation.Expression.WithoutWrapping()),
                    AlignmentOf(interpolation.AlignmentClause),
                    interpolation.FormatClause?.FormatStringToken.ValueText));
                break;
        }
    }

    private int? AlignmentOf(InterpolationAlignmentClauseSyntax? clause) =>
        clause is null ? 0
        : semantics.GetConstantValue(clause.Value, cancellation) is { HasValue: true, Value: int width } ? width
        : null;

    private void AddPart(ExpressionSyntax expression, List<BoundTextPart> parts, bool isOperand)
    {
        expression = expression.WithoutWrapping();
        if (semantics.GetConstantValue(expression, cancellation)
            is { HasValue: true, Value: null or string or char } constant)
        {
            parts.Add(new BoundLiteral(constant.Value?.ToString() ?? ""));
        }
        else if (!TryAddComposed(expression, parts))
        {
            var value = Opaque(expression);
            parts.Add(new BoundInterpolation(value, Alignment: 0, Format: null)
            {
                UsesToString = isOperand && !BecomesSameText(value.Types.Type),
            });
        }
    }

    /// <summary>Determines whether the type's own <c>ToString</c> returns the same string as formatting.</summary>
    private static bool BecomesSameText(ITypeSymbol? type) =>
        type is null or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String };
}
