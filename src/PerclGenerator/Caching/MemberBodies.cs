using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.Caching;

/// <summary>Finds the bodies of members.</summary>
internal static class MemberBodies
{
    /// <summary>
    /// Returns the bodies of a member in their order, without their arrow or braces: whether a member has a body is
    /// part of its declaration.
    /// </summary>
    public static IEnumerable<TextSpan> Find(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax method => Of(method.Body, method.ExpressionBody),
        PropertyDeclarationSyntax { ExpressionBody: { } body } => Of(null, body),
        IndexerDeclarationSyntax { ExpressionBody: { } body } => Of(null, body),
        BasePropertyDeclarationSyntax { AccessorList.Accessors: var accessors } =>
            accessors.SelectMany(static accessor => Of(accessor.Body, accessor.ExpressionBody)),
        _ => [],
    };

    private static IEnumerable<TextSpan> Of(BlockSyntax? block, ArrowExpressionClauseSyntax? expression)
    {
        if (block is not null)
        {
            var start = block.OpenBraceToken.Span.End;
            yield return TextSpan.FromBounds(start, Math.Max(start, block.CloseBraceToken.SpanStart));
        }
        else if (expression is not null)
        {
            yield return expression.Expression.Span;
        }
    }
}
