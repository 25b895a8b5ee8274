using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// PERCL5001: maps an endpoint with the method for its webhook. The handler of a notification loses the script, which
/// is never run, so that a person has to see each place: there is no fix for all.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OtherMappingFix))]
[Shared]
public sealed class OtherMappingFix : CodeFixProvider
{
    private const string Answered = "MapPercl";
    private const string Notified = "MapPerclNotification";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(PerclRules.Get<AnswerIgnoredRule>().Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || semantics is null)
        {
            return;
        }

        var effects = new SideEffects(semantics, context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            var mapping = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                .AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(
                    static call => NameOf(call)?.Identifier.ValueText is Answered or Notified);
            if (mapping is null || NameOf(mapping) is not { } name)
            {
                continue;
            }

            var other = name.Identifier.ValueText == Answered ? Notified : Answered;
            var changed = root.ReplaceNode(mapping, Map(mapping, name, other, effects));
            if (await CompilerProblems.AreNotMoreAsync(
                context.Document, changed, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Use " + other,
                        (CancellationToken _) => Task.FromResult(context.Document.WithSyntaxRoot(changed)),
                        diagnostic.Id + "." + other),
                    diagnostic);
            }
        }
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) =>
        CalledMember.Of(call.Expression)?.Name;

    private static InvocationExpressionSyntax Map(
        InvocationExpressionSyntax mapping, SimpleNameSyntax name, string other, SideEffects effects)
    {
        var handler = other == Notified
            ? mapping.ArgumentList.Arguments.Select(static argument => argument.Expression)
                .OfType<AnonymousFunctionExpressionSyntax>().FirstOrDefault()
            : null;
        SyntaxNode[] replaced = handler is null ? [name] : [name, handler];
        return mapping.ReplaceNodes(replaced, (node, _) => node == name
            ? name.WithIdentifier(SyntaxFactory.Identifier(other).WithTriviaFrom(name.Identifier))
            : WithoutScript((AnonymousFunctionExpressionSyntax)node, effects));
    }

    /// <summary>Returns a handler that does the same, but returns no script.</summary>
    private static AnonymousFunctionExpressionSyntax WithoutScript(
        AnonymousFunctionExpressionSyntax handler, SideEffects effects)
    {
        if (handler.ExpressionBody is { } expression)
        {
            var block = SyntaxFactory.Block().WithOpenBraceToken(
                SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space));
            return effects.HasAny(expression)
                ? handler
                : handler.WithExpressionBody(null).WithBlock(block.WithTriviaFrom(expression));
        }

        if (handler.Block?.Statements.LastOrDefault() is not ReturnStatementSyntax { Expression: { } last } statement
            || effects.HasAny(last))
        {
            return handler;
        }

        var hasComment = statement.DescendantTrivia().Any(static trivia =>
            trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia));
        return handler.WithBlock(handler.Block.RemoveNode(
            statement, hasComment ? SyntaxRemoveOptions.KeepExteriorTrivia : SyntaxRemoveOptions.KeepNoTrivia));
    }
}
