using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Adds arguments to the creation of an object.</summary>
internal static class NamedArguments
{
    /// <summary>Returns the creation with one more argument, behind all others.</summary>
    public static BaseObjectCreationExpressionSyntax Add(
        BaseObjectCreationExpressionSyntax creation, string parameter, ExpressionSyntax value)
    {
        var argument = SyntaxFactory.Argument(
            SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(parameter))
                .WithColonToken(SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)),
            default,
            value);
        return creation switch
        {
            { ArgumentList: { Arguments: [] } list } => creation.WithArgumentList(
                list.WithArguments(SyntaxFactory.SingletonSeparatedList(argument))),
            { ArgumentList: { } list } => creation.WithArgumentList(
                list.WithArguments(ItemInsertion.Append(list.Arguments, argument))),
            ObjectCreationExpressionSyntax named => named
                .WithType(named.Type.WithoutTrailingTrivia())
                .WithArgumentList(SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(argument))
                    .WithTrailingTrivia(named.Type.GetTrailingTrivia())),
            _ => creation,
        };
    }
}
