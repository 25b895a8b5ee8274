using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PerclGenerator.Parsing;

namespace PerclGenerator.CSharp;

/// <summary>Tells which strings in C# are PerCL: somebody has said so.</summary>
public static class EmbeddedScript
{
    private const string Name = "PerCL";

    private static readonly Regex Comment = new(
        @"^/[/*]\s*lang(uage)?\s*=\s*percl\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeout: TimeSpan.FromSeconds(1));

    /// <summary>Whether the string is PerCL: a comment in front of it says so, or what it is given to.</summary>
    public static bool IsMarked(ExpressionSyntax text, SemanticModel semantics, CancellationToken cancellation) =>
        IsMarkedByComment(text) || TargetOf(text, semantics, cancellation) is { } target && IsMarked(target);

    /// <summary>Looks in front of the string, and of all that it is a part of, up to the statement or member.</summary>
    private static bool IsMarkedByComment(ExpressionSyntax text)
    {
        if (HasComment(text.GetFirstToken().GetPreviousToken().TrailingTrivia))
        {
            return true;
        }

        var isArgument = false;
        for (SyntaxNode? node = text; node is not null; node = node.Parent)
        {
            if (HasComment(node.GetLeadingTrivia()))
            {
                // In front of a call it may mean any of the strings that the call is given.
                return !isArgument || node.DescendantNodes().Count(IsString) == 1;
            }

            if (node is StatementSyntax or MemberDeclarationSyntax)
            {
                break;
            }

            isArgument |= node is ArgumentSyntax;
        }

        return false;
    }

    private static bool IsString(SyntaxNode node) => (SyntaxKind)node.RawKind
        is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression or SyntaxKind.InterpolatedStringExpression;

    private static bool HasComment(SyntaxTriviaList trivia) => trivia.Any(static one =>
        (SyntaxKind)one.RawKind is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        && Comment.IsMatch(one.ToString()));

    private static bool IsMarked(ISymbol target) =>
        target.FindAttribute("System.Diagnostics.CodeAnalysis", "StringSyntaxAttribute")?.ConstructorArguments
            is [{ Value: string syntax }, ..]
        && string.Equals(syntax, Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The parameter, property or field that the string is given to; null where it is none.</summary>
    private static ISymbol? TargetOf(ExpressionSyntax text, SemanticModel semantics, CancellationToken cancellation)
    {
        SyntaxNode node = text;
        while (IsPassedOn(node))
        {
            node = node.Parent!;
        }

        return node.Parent switch
        {
            ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } list } argument =>
                ParameterOf(call, list.Arguments.IndexOf(argument), argument.NameColon, semantics, cancellation),
            AttributeArgumentSyntax { NameEquals.Name: var name } => semantics.GetSymbolInfo(name, cancellation).Symbol,
            AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax { Parent: { } attribute } list } argument =>
                ParameterOf(attribute, list.Arguments.IndexOf(argument), argument.NameColon, semantics, cancellation),
            AssignmentExpressionSyntax assignment when assignment.Right == node =>
                semantics.GetSymbolInfo(assignment.Left, cancellation).Symbol,
            EqualsValueClauseSyntax { Parent: (VariableDeclaratorSyntax or PropertyDeclarationSyntax or ParameterSyntax) and var declared } =>
                semantics.GetDeclaredSymbol(declared, cancellation),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } =>
                semantics.GetDeclaredSymbol(property, cancellation),
            _ => null,
        };
    }

    /// <summary>Whether the node's value becomes that of the expression around it.</summary>
    private static bool IsPassedOn(SyntaxNode node) => node.Parent switch
    {
        ParenthesizedExpressionSyntax => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => true,
        ConditionalExpressionSyntax conditional => conditional.Condition != node,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } => true,
        SwitchExpressionArmSyntax arm => arm.Expression == node,
        SwitchExpressionSyntax => true,
        _ => false,
    };

    private static IParameterSymbol? ParameterOf(
        SyntaxNode call, int index, NameColonSyntax? name, SemanticModel semantics, CancellationToken cancellation)
    {
        var info = semantics.GetSymbolInfo(call, cancellation);
        if ((info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) is not { } symbol)
        {
            return null;
        }

        var parameters = symbol switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        return name is not null ? parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText)
            : index < parameters.Length ? parameters[index]
            : parameters.LastOrDefault(static parameter => parameter.IsParams);
    }
}
