using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>PERCL1003: removes the property for nested commands from a command that holds none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveCommandsAttributeFix))]
[Shared]
public sealed class RemoveCommandsAttributeFix() : NodeFix(PerclRules.Get<HoldsNoCommandsRule>(), "Remove the property")
{
    private protected override SyntaxNode? Find(SyntaxNode root, TextSpan span) =>
        root.FindNode(span) is PropertyDeclarationSyntax property && property.Identifier.Span == span ? property : null;

    private protected override async Task<bool> CanFixAsync(
        Document document, SyntaxNode node, CancellationToken cancellation) =>
        await PropertyUse.CanGoAsync(document, node, cancellation).ConfigureAwait(false)
        && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } semantics
        && !new SideEffects(semantics, cancellation).HasAny(node);

    private protected override SyntaxNode Fix(SyntaxNode root, IReadOnlyList<SyntaxNode> nodes) =>
        root.RemoveNodes(nodes, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
}
