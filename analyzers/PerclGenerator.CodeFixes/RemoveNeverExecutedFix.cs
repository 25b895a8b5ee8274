using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Facts;

namespace PerclGenerator.CodeFixes;

/// <summary>PERCL1001: removes the command that is never executed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveNeverExecutedFix))]
[Shared]
public sealed class RemoveNeverExecutedFix() : NodeFix(RuleIds.NeverExecuted, "Remove the command that is never executed")
{
    private protected override SyntaxNode? Find(SyntaxNode root, TextSpan span) =>
        ScriptString.IsIn(root, span) ? null : CommandItem.FindMarked(root, span);

    private protected override Task<bool> CanFixAsync(Document document, SyntaxNode node, CancellationToken cancellation) =>
        PropertyUse.CanGoAsync(document, node, cancellation);

    private protected override SyntaxNode Fix(SyntaxNode root, IReadOnlyList<SyntaxNode> nodes)
    {
        var elements = nodes.Where(static node => node is CollectionElementSyntax or ExpressionSyntax).ToArray();
        var embedded = nodes.Where(static node =>
            node is StatementSyntax && node.Parent is not (BlockSyntax or SwitchSectionSyntax)).ToArray();
        var others = nodes.Except(elements).Except(embedded).ToArray();

        root = root.TrackNodes(nodes);
        root = new ElementRemover(new HashSet<SyntaxNode>(root.GetCurrentNodes<SyntaxNode>(elements))).Visit(root);
        root = root.ReplaceNodes(
            root.GetCurrentNodes<SyntaxNode>(embedded), static (statement, _) => SyntaxFactory.Block().WithTriviaFrom(statement));
        return root.RemoveNodes(root.GetCurrentNodes<SyntaxNode>(others), SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
    }
}
