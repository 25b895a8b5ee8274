using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Symbols;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// PERCL5005: maps the endpoint with <c>MapPercl</c>. A handler that makes no script ends the call by itself, as the
/// missing answer did. The endpoint may be in another file, and a person has to see each: there is no fix for all.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnsweredMappingFix))]
[Shared]
public sealed class AnsweredMappingFix : CodeFixProvider
{
    private const string Answered = "MapPercl";

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
                    is var (changed, title)
                && await CompilerProblems.AreNotMoreAsync(
                    document, changed, context.CancellationToken).ConfigureAwait(false))
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
            || root.FindNode(span, getInnermostNodeForTie: true) is not SimpleNameSyntax
            {
                Parent.Parent: InvocationExpressionSyntax mapping,
            } name)
        {
            return null;
        }

        var handler = mapping.ArgumentList.Arguments.Select(static argument => argument.Expression)
            .OfType<LambdaExpressionSyntax>().FirstOrDefault();
        var answering = handler is null ? null : Answer(handler, semantics, cancellation);
        if (answering is null)
        {
            return null;
        }

        SyntaxNode[] replaced = [name, handler!];
        var changed = root.ReplaceNodes(
            replaced,
            (node, _) => node == handler
                ? answering
                : name.WithIdentifier(SyntaxFactory.Identifier(Answered).WithTriviaFrom(name.Identifier)));
        return (changed, answering == handler ? "Use " + Answered : $"Use {Answered}, and hang up");
    }

    /// <summary>
    /// Returns a handler that does the same and returns a script; null where that takes more than one statement.
    /// </summary>
    private static LambdaExpressionSyntax? Answer(
        LambdaExpressionSyntax handler, SemanticModel semantics, CancellationToken cancellation)
    {
        if (handler.ExpressionBody is { } expression)
        {
            var type = semantics.GetTypeInfo(expression, cancellation).Type;
            var statement = SyntaxFactory.ExpressionStatement(expression.WithoutTrivia())
                .WithTrailingTrivia(SyntaxFactory.Space);
            return type?.IsScript() == true ? handler
                : type?.SpecialType != SpecialType.System_Void ? null
                : handler.WithExpressionBody(null).WithBlock(Block(statement).WithTriviaFrom(expression));
        }

        if (handler.Block is not { } block || block.DescendantNodes().Any(static node => node is ReturnStatementSyntax))
        {
            return null;
        }

        return handler.WithBlock(block.Statements.LastOrDefault() is not { } last
            ? Block().WithTriviaFrom(block)
            : block.AddStatements(HangUp(last.GetLeadingTrivia().Where(static trivia =>
                trivia.RawKind is (int)SyntaxKind.WhitespaceTrivia)).WithTrailingTrivia(last.GetTrailingTrivia())));
    }

    private static BlockSyntax Block(params StatementSyntax[] statements) => SyntaxFactory.Block(
        SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.List(statements.Append(HangUp([]).WithTrailingTrivia(SyntaxFactory.Space))),
        SyntaxFactory.Token(SyntaxKind.CloseBraceToken));

    private static StatementSyntax HangUp(IEnumerable<SyntaxTrivia> indentation)
    {
        var statement = SyntaxFactory.ParseStatement(
            "return new global::Percl.PerclScript { new global::Percl.Hangup() };");
        return statement
            .ReplaceNodes(
                statement.DescendantNodes().OfType<QualifiedNameSyntax>(),
                static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation))
            .WithLeadingTrivia(indentation);
    }
}
