using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>PERCL5002: answers with a script itself instead of its JSON.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnswerWithResultFix))]
[Shared]
public sealed class AnswerWithResultFix()
    : NodeFix(PerclRules.Get<AnswerNotPerclRule>(), "Return PerclResults.Percl")
{
    /// <summary>The methods whose result the script's own result replaces.</summary>
    private static readonly string[] Results = ["Text", "Content", "Bytes", "Ok", "Json"];

    private protected override SyntaxNode? Find(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, getInnermostNodeForTie: true) is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax,
        } script
            ? script
            : null;

    /// <summary>Determines whether the endpoint may return a result, and nothing else is lost.</summary>
    private protected override async Task<bool> CanFixAsync(
        Document document, SyntaxNode node, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root is not null
            && await CompilerProblems.AreNotMoreAsync(
                document, Fix(root, [node]), cancellation).ConfigureAwait(false);
    }

    private protected override SyntaxNode Fix(SyntaxNode root, IReadOnlyList<SyntaxNode> nodes)
    {
        var scripts = nodes.ToDictionary(
            static node => ResultOf((InvocationExpressionSyntax)node),
            static node => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)node).Expression).Expression);
        return root.ReplaceNodes(scripts.Keys, (result, _) => Answer(scripts[result]).WithTriviaFrom(result));
    }

    /// <summary>Returns the result that has the script's JSON as its only argument; otherwise, the JSON.</summary>
    private static InvocationExpressionSyntax ResultOf(InvocationExpressionSyntax json) =>
        json.Parent is ArgumentSyntax
        {
            Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax result },
        }
        && Array.IndexOf(Results, NameOf(result.Expression)) >= 0
            ? result
            : json;

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static InvocationExpressionSyntax Answer(ExpressionSyntax script) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.ParseExpression("global::Percl.AspNetCore.PerclResults.Percl")
            .WithAdditionalAnnotations(Simplifier.Annotation),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(
            SyntaxFactory.Argument(script.WithoutTrivia()))));
}
