using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Spelling;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>PERCL5006: converts the command with which an endpoint answers to a script.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrapInScriptFix))]
[Shared]
public sealed class WrapInScriptFix() : NodeFix(PerclRules.Get<OneCommandRule>(), "Answer with a script")
{
    private protected override SyntaxNode? Find(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();

    /// <summary>
    /// Determines whether the command can be converted. It cannot where the handler or action declares a command as its
    /// return type, or where the command may be null: a script holds no null.
    /// </summary>
    private protected override async Task<bool> CanFixAsync(
        Document document, SyntaxNode node, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root is not null
            && await CompilerProblems.AreNotMoreAsync(
                document, Fix(root, [node]), cancellation).ConfigureAwait(false);
    }

    private protected override SyntaxNode Fix(SyntaxNode root, IReadOnlyList<SyntaxNode> nodes) =>
        root.ReplaceNodes(nodes, static (_, node) => Wrap((ExpressionSyntax)node));

    private static ObjectCreationExpressionSyntax Wrap(ExpressionSyntax command) =>
        SyntaxFactory.ObjectCreationExpression(
        SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.ParseTypeName("global::" + WellKnownNames.Namespace + "." + WellKnownNames.RuntimeScript)
            .WithTrailingTrivia(SyntaxFactory.Space)
            .WithAdditionalAnnotations(Simplifier.Annotation),
        argumentList: null,
        SyntaxFactory.InitializerExpression(
            SyntaxKind.CollectionInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.SingletonSeparatedList(command.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space)),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken)))
        .WithTriviaFrom(command);
}
