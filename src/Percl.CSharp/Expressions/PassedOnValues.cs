using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Expressions;

/// <summary>Follows a value to the expressions around it that have the same value.</summary>
internal static class PassedOnValues
{
    /// <summary>Whether the node's value becomes that of the expression around it.</summary>
    public static bool IsPassedOn(this SyntaxNode node) => node.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => true,
        ConditionalExpressionSyntax conditional => conditional.Condition != node,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } => true,
        SwitchExpressionArmSyntax arm => arm.Expression == node,
        SwitchExpressionSyntax choice => choice.GoverningExpression != node,
        _ => false,
    };

    /// <summary>
    /// Gets the outermost expression that has the same value: with the parentheses, casts and choices around it.
    /// </summary>
    public static ExpressionSyntax Outermost(this ExpressionSyntax expression)
    {
        SyntaxNode current = expression;
        while (current.IsPassedOn())
        {
            current = current.Parent!;
        }

        return (ExpressionSyntax)current;
    }
}
