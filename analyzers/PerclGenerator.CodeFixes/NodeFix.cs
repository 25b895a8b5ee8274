using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Provides the base of fixes that change nodes of one file. A fix for one location and a fix for a whole file are the
/// same change, made to one node or to many.
/// </summary>
public abstract class NodeFix : CodeFixProvider
{
    private readonly string _title;

    private protected NodeFix(Rule rule, string title)
    {
        FixableDiagnosticIds = ImmutableArray.Create(rule.Id);
        _title = title;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create((context, document, diagnostics) =>
            FixAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixable = await FindAsync(
                context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (fixable is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        _title,
                        cancellation => FixOneAsync(context.Document, diagnostic, cancellation),
                        equivalenceKey: _title),
                    diagnostic);
            }
        }
    }

    /// <summary>Returns the node that the fix changes; null where the change would not help.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="span">The span of the diagnostic.</param>
    private protected abstract SyntaxNode? Find(SyntaxNode root, TextSpan span);

    /// <summary>Determines whether the code compiles after the change.</summary>
    private protected virtual Task<bool> CanFixAsync(
        Document document, SyntaxNode node, CancellationToken cancellation) =>
        Task.FromResult(true);

    /// <summary>Changes the nodes.</summary>
    private protected abstract SyntaxNode Fix(SyntaxNode root, IReadOnlyList<SyntaxNode> nodes);

    private async Task<SyntaxNode?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root is not null
            && Find(root, diagnostic.Location.SourceSpan) is { } node
            && await CanFixAsync(document, node, cancellation).ConfigureAwait(false)
            ? node
            : null;
    }

    private async Task<Document> FixOneAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        await FixAsync(document, ImmutableArray.Create(diagnostic), cancellation).ConfigureAwait(false) ?? document;

    private async Task<Document?> FixAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var nodes = new List<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } node
                && !nodes.Contains(node))
            {
                nodes.Add(node);
            }
        }

        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return nodes.Count == 0 || root is null ? null : document.WithSyntaxRoot(Fix(root, nodes));
    }
}
