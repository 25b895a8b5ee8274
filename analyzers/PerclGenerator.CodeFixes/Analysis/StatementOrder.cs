using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Determines whether a statement can be moved to an earlier position.</summary>
internal static class StatementOrder
{
    /// <summary>Determines whether no statement in between assigns a variable that the statement reads.</summary>
    public static bool CanMove(StatementSyntax statement, StatementSyntax inFrontOf, SemanticModel semantics)
    {
        // A called method may depend on earlier statements; adding the command itself does not.
        var nodes = statement.DescendantNodes();
        if (nodes.Count(static node => node is InvocationExpressionSyntax or AwaitExpressionSyntax) > 1)
        {
            return false;
        }

        if (statement.Parent is GlobalStatementSyntax)
        {
            // The compiler has no flow analysis for these statements, so that no variable at all may be involved.
            return !statement.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Skip(1)
                .Any(name => semantics.GetSymbolInfo(name).Symbol is ILocalSymbol);
        }

        var before = StatementsOf(statement.Parent);
        var first = before.IndexOf(inFrontOf);
        var index = before.IndexOf(statement);
        if (first < 0 || index <= first
            || semantics.AnalyzeDataFlow(inFrontOf, before[index - 1]) is not { Succeeded: true } between
            || semantics.AnalyzeDataFlow(statement) is not { Succeeded: true } own)
        {
            return false;
        }

        var changed = new HashSet<ISymbol>(
            between.WrittenInside.Concat(between.VariablesDeclared), SymbolEqualityComparer.Default);
        var read = new HashSet<ISymbol>(between.ReadInside, SymbolEqualityComparer.Default);
        return !own.ReadInside.Concat(own.WrittenInside).Any(changed.Contains) && !own.WrittenInside.Any(read.Contains);
    }

    private static SyntaxList<StatementSyntax> StatementsOf(SyntaxNode? container) => container switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => default,
    };
}
