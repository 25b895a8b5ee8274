using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Decides whether a statement may run earlier than it does.</summary>
internal static class StatementOrder
{
    /// <summary>
    /// Returns whether nothing that runs in between gives a variable a value that the statement reads.
    /// </summary>
    public static bool CanMove(StatementSyntax statement, StatementSyntax inFrontOf, SemanticModel semantics)
    {
        // What is called may depend on what ran before; adding the command itself does not.
        var nodes = statement.DescendantNodes();
        if (nodes.Count(static node => node is InvocationExpressionSyntax or AwaitExpressionSyntax) > 1)
        {
            return false;
        }

        if (statement.Parent is GlobalStatementSyntax)
        {
            // Of these the compiler analyses no flow, so no variable at all may be involved.
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
