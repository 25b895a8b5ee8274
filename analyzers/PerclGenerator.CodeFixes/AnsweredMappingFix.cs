using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Symbols;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// PERCL5005: maps the endpoint with <c>MapPercl</c>, or one that sends a result with <c>MapPost</c>. A handler that
/// makes no script ends the call by itself, as the missing answer did. The endpoint may be in another file, and a
/// person has to see each: there is no fix for all.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnsweredMappingFix))]
[Shared]
public sealed class AnsweredMappingFix : CodeFixProvider
{
    private const string Answered = "MapPercl";
    private const string Posted = "MapPost";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(PerclRules.Get<AnswerExpectedRule>().Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.AdditionalLocations is [{ SourceTree: { } tree, SourceSpan: var span }, ..]
                && context.Document.Project.Solution.GetDocument(tree) is { } document
                && await FindChangeAsync(document, tree, span, context.CancellationToken).ConfigureAwait(false)
                    is var (changed, title))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        (CancellationToken _) => Task.FromResult(
                            document.Project.Solution.WithDocumentSyntaxRoot(document.Id, changed)),
                        diagnostic.Id + "." + Answered),
                    diagnostic);
            }
        }
    }

    private static async Task<(SyntaxNode Changed, string Title)?> FindChangeAsync(
        Document document, SyntaxTree tree, TextSpan span, CancellationToken cancellation)
    {
        var root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (semantics is null
            || CommandCatalog.Of(semantics.Compilation) is not { } catalog
            || root.FindNode(span, getInnermostNodeForTie: true) is not SimpleNameSyntax
            {
                Parent.Parent: InvocationExpressionSyntax mapping,
            } name
            || semantics.GetOperation(mapping, cancellation) is not IInvocationOperation call
            || MappedHandler.Of(call) is not { Value.Syntax: ExpressionSyntax given } handler)
        {
            return null;
        }

        if (handler.Result.Is("Percl.AspNetCore", "PerclResult"))
        {
            var posted = root.ReplaceNode(name, Rename(name, Posted));
            return await CompilerProblems.AreNotMoreAsync(document, posted, cancellation).ConfigureAwait(false)
                ? (posted, "Use " + Posted)
                : null;
        }

        if (new AnsweringHandlers(semantics, cancellation).Find(handler) is not { } answering)
        {
            return null;
        }

        var changed = root.ReplaceNodes(
            new SyntaxNode[] { name, given },
            (node, _) => node == given ? answering : Rename(name, Answered));
        return await MappingCheck.SucceedsAsync(document, changed, mapping.SpanStart, catalog, cancellation)
            .ConfigureAwait(false)
            ? (changed, answering == given ? "Use " + Answered : $"Use {Answered}, and hang up")
            : null;
    }

    private static SimpleNameSyntax Rename(SimpleNameSyntax name, string other) =>
        name.WithIdentifier(SyntaxFactory.Identifier(other).WithTriviaFrom(name.Identifier));
}
