using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Facts;

namespace PerclGenerator.CodeFixes;

/// <summary>PERCL1001: removes the command that is never executed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveNeverExecutedFix))]
[Shared]
public sealed class RemoveNeverExecutedFix() : NodeFix(RuleIds.NeverExecuted, "Remove the command that is never executed")
{
    private protected override SyntaxNode? Find(SyntaxNode root, TextSpan span)
    {
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        for (var current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case ExpressionElementSyntax or ExpressionStatementSyntax { Parent: not GlobalStatementSyntax }:
                case ExpressionSyntax { Parent: InitializerExpressionSyntax }:
                case PropertyDeclarationSyntax property when property.Identifier.Span == span:
                    return current;
                case GlobalStatementSyntax:
                    return current;
                case MemberDeclarationSyntax or ParameterSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>A property that others use cannot simply go.</summary>
    private protected override async Task<bool> CanFixAsync(
        Document document, SyntaxNode node, CancellationToken cancellation)
    {
        if (node is not PropertyDeclarationSyntax)
        {
            return true;
        }

        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (semantics?.GetDeclaredSymbol(node, cancellation) is not { } property)
        {
            return false;
        }

        var references = await SymbolFinder.FindReferencesAsync(property, document.Project.Solution, cancellation)
            .ConfigureAwait(false);
        return references.SelectMany(static reference => reference.Locations)
            .All(location => location.Document is SourceGeneratedDocument);
    }

    private protected override SyntaxNode Fix(SyntaxNode root, IReadOnlyList<SyntaxNode> nodes)
    {
        var elements = nodes.Where(static node => node is CollectionElementSyntax or ExpressionSyntax).ToArray();
        var others = nodes.Except(elements).ToArray();

        root = root.TrackNodes(nodes);
        root = new ElementRemover(new HashSet<SyntaxNode>(root.GetCurrentNodes<SyntaxNode>(elements))).Visit(root);
        return root.RemoveNodes(root.GetCurrentNodes<SyntaxNode>(others), SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
    }
}
