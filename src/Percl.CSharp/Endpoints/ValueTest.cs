using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Endpoints;

/// <summary>Recognizes code that only asks whether there is a value, such as <c>url is null</c>.</summary>
internal static class ValueTest
{
    /// <summary>
    /// Returns the variables that get the value from such a test, as in <c>url is { } known</c>; null where the code
    /// around the value is no test. A comparison with another value that is not constant is none: that value may decide
    /// what the value is used for.
    /// </summary>
    public static IEnumerable<SyntaxNode>? FindCaptures(ExpressionSyntax value, SemanticModel semantics) =>
        value.Parent switch
        {
            IsPatternExpressionSyntax test when test.Expression == value && IsTest(test.Pattern) =>
                CapturesOf(test.Pattern),
            SwitchExpressionSyntax choice when choice.GoverningExpression == value
                && choice.Arms.All(static arm => IsTest(arm.Pattern)) =>
                choice.Arms.SelectMany(static arm => CapturesOf(arm.Pattern)),
            BinaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression,
            } comparison
                when (comparison.Left == value ? comparison.Right : comparison.Left) is var other
                && semantics.GetConstantValue(other).HasValue => [],
            ArgumentSyntax
            {
                Parent.Parent: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax
                    {
                        Name.Identifier.ValueText: nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace),
                    },
                },
            } => [],
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Length) } => [],
            _ => null,
        };

    private static bool IsTest(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax or VarPatternSyntax or DeclarationPatternSyntax or DiscardPatternSyntax => true,
        RecursivePatternSyntax { Type: null, PositionalPatternClause: null } => true,
        UnaryPatternSyntax { Pattern: var inner } => IsTest(inner),
        ParenthesizedPatternSyntax { Pattern: var inner } => IsTest(inner),
        BinaryPatternSyntax { Left: var left, Right: var right } => IsTest(left) && IsTest(right),
        _ => false,
    };

    private static IEnumerable<SyntaxNode> CapturesOf(PatternSyntax pattern) => pattern switch
    {
        VarPatternSyntax { Designation: SingleVariableDesignationSyntax variable } => [variable],
        DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax variable } => [variable],
        RecursivePatternSyntax { Designation: SingleVariableDesignationSyntax variable } => [variable],
        UnaryPatternSyntax { Pattern: var inner } => CapturesOf(inner),
        ParenthesizedPatternSyntax { Pattern: var inner } => CapturesOf(inner),
        BinaryPatternSyntax { Left: var left, Right: var right } => CapturesOf(left).Concat(CapturesOf(right)),
        _ => [],
    };
}
