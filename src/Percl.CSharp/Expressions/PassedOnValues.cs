using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Expressions;

/// <summary>Follows a value to the expressions around it that have the same value.</summary>
internal static class PassedOnValues
{
    /// <summary>Determines whether the node's value is also the value of its parent.</summary>
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
    /// Returns the outermost expression with the same value: with the surrounding parentheses, casts and conditionals.
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
