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
            static node => (SyntaxNode)ResultOf((InvocationExpressionSyntax)node),
            static node => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)node).Expression).Expression);
        var types = new HashSet<SyntaxNode>(scripts.Keys.Select(DeclaredTypeOf).OfType<TypeSyntax>());
        return root.ReplaceNodes(scripts.Keys.Concat(types), (old, _) => types.Contains(old)
            ? ResultType(old)
            : Answer(scripts[old]).WithTriviaFrom(old));
    }

    /// <summary>
    /// Returns the type of the JSON that the endpoint declares as its result, by itself or in a task; null where it
    /// declares none, or another type.
    /// </summary>
    private static TypeSyntax? DeclaredTypeOf(SyntaxNode answer)
    {
        var function = answer.Ancestors().FirstOrDefault(static node =>
            node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax);
        var declared = function switch
        {
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ReturnType,
            LocalFunctionStatementSyntax local => local.ReturnType,
            MethodDeclarationSyntax method => method.ReturnType,
            _ => null,
        };
        var task = declared is QualifiedNameSyntax qualified ? qualified.Right : declared;
        return task is GenericNameSyntax { TypeArgumentList.Arguments: [var inner] } ? Json(inner) : Json(declared);

        static TypeSyntax? Json(TypeSyntax? type) => type
            is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } or ArrayTypeSyntax
                ? type
                : null;
    }

    /// <summary>Returns the result's interface: that of controllers for a method of one.</summary>
    private static TypeSyntax ResultType(SyntaxNode declared) => SyntaxFactory.ParseTypeName(
            declared.FirstAncestorOrSelf<SyntaxNode>(static node =>
                node is LocalFunctionStatementSyntax or LambdaExpressionSyntax or MethodDeclarationSyntax)
                is MethodDeclarationSyntax method && !method.Modifiers.Any(SyntaxKind.StaticKeyword)
                ? "global::Microsoft.AspNetCore.Mvc.IActionResult"
                : "global::Microsoft.AspNetCore.Http.IResult")
        .WithAdditionalAnnotations(Simplifier.Annotation)
        .WithTriviaFrom(declared);

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
