using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Strings;

/// <summary>Finds the role of a string in the surrounding code, one level at a time.</summary>
internal sealed class StringRoles(SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Returns the role of a string for the parent of <paramref name="node"/>.</summary>
    /// <param name="node">The string, or surrounding code with the string as its value, argument or element.</param>
    /// <param name="isGiven">
    /// Whether the string is an argument of a call, or an element of a list, in <paramref name="node"/>.
    /// </param>
    public StringRole Of(SyntaxNode node, bool isGiven) => node.Parent switch
    {
        // The result of a call with the string may be null, unlike the string.
        BinaryExpressionSyntax choice when node.IsPassedOn() => ValueIf(!isGiven || choice.Right == node),
        _ when node.IsPassedOn() => StringRole.Value,
        AssignmentExpressionSyntax assignment => ValueIf(assignment.Right == node),
        InitializerExpressionSyntax list when list.IsKind(SyntaxKind.ComplexElementInitializerExpression) =>
            ValueIf(list.Expressions.Last() == node),
        EqualsValueClauseSyntax { Parent: ParameterSyntax } => StringRole.Other,
        ArgumentSyntax { Parent: BracketedArgumentListSyntax } => StringRole.Other,
        MemberAccessExpressionSyntax access when !isGiven => OfReceiver(access),
        VariableDeclarationSyntax { Variables.Count: > 1 } => StringRole.Given,
        ArgumentSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax or LambdaExpressionSyntax
            or AnonymousObjectMemberDeclaratorSyntax or ConditionalAccessExpressionSyntax
            or AccessorListSyntax => StringRole.Given,
        EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ExpressionElementSyntax or VariableDeclaratorSyntax
            or VariableDeclarationSyntax or AccessorDeclarationSyntax or MemberDeclarationSyntax
            or InvocationExpressionSyntax => StringRole.Value,
        LocalDeclarationStatementSyntax or ExpressionStatementSyntax or ReturnStatementSyntax or YieldStatementSyntax
            or LocalFunctionStatementSyntax => StringRole.Value,
        BinaryExpressionSyntax sum => ValueIf(isGiven && sum.IsKind(SyntaxKind.AddExpression)),
        ConditionalExpressionSyntax or SwitchExpressionSyntax or IsPatternExpressionSyntax => StringRole.Other,
        ExpressionSyntax or ArgumentListSyntax or ConstructorInitializerSyntax => ValueIf(isGiven),
        _ => StringRole.Other,
    };

    /// <summary>Returns the role of the receiver of a member, which may return another string.</summary>
    private StringRole OfReceiver(MemberAccessExpressionSyntax access) =>
        access.Name.Identifier.ValueText
            is nameof(string.Trim) or nameof(string.TrimStart) or nameof(string.TrimEnd) or "ReplaceLineEndings"
            or nameof(string.ToString) or nameof(string.ToCharArray) or nameof(Enumerable.ToArray) ? StringRole.Value
        : CalledParameters.OfReceiver(access, semantics, cancellation) is not null ? StringRole.Given
        : StringRole.Other;

    private static StringRole ValueIf(bool isValue) => isValue ? StringRole.Value : StringRole.Other;
}
