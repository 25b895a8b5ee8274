using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Adds, changes and removes assignments to properties in an initializer.</summary>
internal static class AttributeAssignments
{
    /// <summary>Returns the assignment to a property; null where there is none.</summary>
    public static AssignmentExpressionSyntax? Find(InitializerExpressionSyntax? initializer, string property) =>
        initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(
            assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property);

    /// <summary>Returns the initializer without the property.</summary>
    public static InitializerExpressionSyntax Remove(InitializerExpressionSyntax initializer, string property) =>
        Find(initializer, property) is { } assignment
            ? (InitializerExpressionSyntax)ElementRemover.Remove(
                initializer, new HashSet<int> { initializer.Expressions.IndexOf(assignment) })
            : initializer;

    /// <summary>Returns the initializer with another value for the property.</summary>
    public static InitializerExpressionSyntax Set(
        InitializerExpressionSyntax initializer, string property, ExpressionSyntax value) =>
        Find(initializer, property) is { } assignment
            ? initializer.ReplaceNode(assignment.Right, value.WithTriviaFrom(assignment.Right))
            : initializer.WithExpressions(ItemInsertion.Append(initializer.Expressions, Assign(property, value)));

    /// <summary>Returns an initializer for the property alone.</summary>
    public static InitializerExpressionSyntax Create(string property, ExpressionSyntax value)
    {
        var space = SyntaxFactory.TriviaList(SyntaxFactory.Space);
        return SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(space, SyntaxKind.OpenBraceToken, space),
            SyntaxFactory.SingletonSeparatedList<ExpressionSyntax>(Assign(property, value)),
            SyntaxFactory.Token(space, SyntaxKind.CloseBraceToken, default));
    }

    private static AssignmentExpressionSyntax Assign(string property, ExpressionSyntax value) =>
        SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(property).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            value);
}
