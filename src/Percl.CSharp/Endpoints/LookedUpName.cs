using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents a name by which code asks for the URL of an endpoint.</summary>
/// <param name="Text">The name.</param>
/// <param name="Place">The expression that has the name.</param>
/// <param name="IsChosen">Whether the code chooses it among others.</param>
internal sealed record LookedUpName(string Text, ExpressionSyntax Place, bool IsChosen)
{
    /// <summary>
    /// Returns the names that an expression may have: one, or those among which <c>speaks ? "speech" : "key"</c>
    /// chooses. Names that are only known at run time are left out.
    /// </summary>
    public static IEnumerable<LookedUpName> Find(
        ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation)
    {
        if (ConstantTexts.Find(expression, semantics) is { } only)
        {
            return [new(only, expression, IsChosen: false)];
        }

        var written = expression.WithoutWrapping();
        if (IsChoice(written))
        {
            return FindChosen(written, semantics);
        }

        if (ConstantVariables.FindValue(written, semantics, cancellation) is not { } value
            || !IsChoice(value.WithoutWrapping())
            || !IsAlwaysReached(written, value))
        {
            return [];
        }

        var chosen = FindChosen(value.WithoutWrapping(), semantics);
        return IsReadOnce(value, cancellation)
            ? chosen
            // The value would be reported once for each use.
            : chosen.Select(name => name with { Place = expression }).Distinct();
    }

    private static IEnumerable<LookedUpName> FindChosen(ExpressionSyntax choice, SemanticModel semantics) =>
        BranchesOf(choice)
            .Select(branch => (Place: branch, Text: ConstantTexts.Find(branch, semantics)))
            .Where(static branch => branch.Text is not null)
            .Select(static branch => new LookedUpName(branch.Text!, branch.Place, IsChosen: true));

    private static bool IsChoice(ExpressionSyntax expression) => expression
        is ConditionalExpressionSyntax or SwitchExpressionSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression };

    private static IEnumerable<ExpressionSyntax> BranchesOf(ExpressionSyntax expression) =>
        expression.WithoutWrapping() switch
        {
            ConditionalExpressionSyntax choice => BranchesOf(choice.WhenTrue).Concat(BranchesOf(choice.WhenFalse)),
            SwitchExpressionSyntax choice => choice.Arms.SelectMany(static arm => BranchesOf(arm.Expression)),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice =>
                BranchesOf(choice.Left).Concat(BranchesOf(choice.Right)),
            var branch => [branch],
        };

    /// <summary>
    /// Determines whether code reads a variable each time that its value is set. Otherwise, a condition may leave out
    /// the branches that are no names: <c>if (name != "")</c>.
    /// </summary>
    private static bool IsAlwaysReached(ExpressionSyntax variable, ExpressionSyntax value)
    {
        var block = value.FirstAncestorOrSelf<StatementSyntax>()?.Parent;
        block = block is GlobalStatementSyntax ? block.Parent : block;
        return block is not null
            && variable.Ancestors().Contains(block)
            && !variable.Ancestors().TakeWhile(node => node != block).Any(MayLeaveOut)
            && !block.DescendantNodes().Any(node => node.SpanStart > value.SpanStart
                && node.SpanStart < variable.SpanStart
                && !node.Span.Contains(variable.Span)
                && node is ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax
                    or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax
                    or YieldStatementSyntax);
    }

    private static bool MayLeaveOut(SyntaxNode node) => node
        is IfStatementSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or ConditionalExpressionSyntax
        or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or CatchClauseSyntax
        or ConditionalAccessExpressionSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
        or BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression
                or (int)SyntaxKind.CoalesceExpression,
        };

    /// <summary>Determines whether a value is that of a local which only one expression reads.</summary>
    private static bool IsReadOnce(ExpressionSyntax value, CancellationToken cancellation) =>
        value.Parent?.Parent is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local
        && NamesInCode.Find(ConstantVariables.ScopeOf(local), local.Identifier.ValueText, cancellation)
            .Take(2).Count() == 1;
}
