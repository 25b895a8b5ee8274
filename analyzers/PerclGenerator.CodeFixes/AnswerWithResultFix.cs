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

/// <summary>PERCL5002: answers with a script itself instead of its JSON.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnswerWithResultFix))]
[Shared]
public sealed class AnswerWithResultFix()
    : NodeFix(PerclRules.Get<AnswerNotPerclRule>(), "Return PerclResults.Percl")
{
    /// <summary>The methods whose result the script's own result replaces.</summary>
    private static readonly string[] Results = ["Text", "Content", "Bytes", "Ok", "Json"];

    /// <summary>The types of results whose type argument is that of the text or the bytes.</summary>
    private static readonly string[] TypesOfTexts = ["ActionResult", "Ok", "JsonHttpResult", "Results"];

    /// <summary>The methods of a script that the result needs no more.</summary>
    private static readonly string[] TextMethods =
        [WellKnownNames.ToJson, WellKnownNames.ToUtf8Bytes, nameof(ToString)];

    private protected override SyntaxNode? Find(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, getInnermostNodeForTie: true) is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name },
            ArgumentList.Arguments: [],
        } script
        && Array.IndexOf(TextMethods, name) >= 0
            ? script
            : null;

    /// <summary>Determines whether the endpoint may return a result, and nothing else is lost.</summary>
    private protected override async Task<bool> CanFixAsync(
        Document document, SyntaxNode node, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null)
        {
            return false;
        }

        var changed = Fix(root, [node]);
        // Callers of an action, and the interface that declares it, may stand in other files.
        return DeclaredTypeOf(node) is not null && FunctionOf(node) is MethodDeclarationSyntax action
            ? await CompilerProblems.AreNotMoreAsync(
                document, changed, action.Identifier.ValueText, cancellation).ConfigureAwait(false)
            : await CompilerProblems.AreNotMoreAsync(document, changed, cancellation).ConfigureAwait(false);
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
    /// Returns the type that the endpoint declares for its result, by itself or in a task, and that only a text or
    /// bytes fit: <c>string</c>, <c>byte[]</c>, <c>ActionResult&lt;string&gt;</c>, <c>Ok&lt;string&gt;</c>. Null where
    /// it declares none, or another type.
    /// </summary>
    private static TypeSyntax? DeclaredTypeOf(SyntaxNode answer)
    {
        var declared = FunctionOf(answer) switch
        {
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ReturnType,
            LocalFunctionStatementSyntax local => local.ReturnType,
            MethodDeclarationSyntax method => method.ReturnType,
            _ => null,
        };
        return declared is null ? null
            : Unqualified(declared) is GenericNameSyntax
            {
                Identifier.ValueText: "Task" or "ValueTask", TypeArgumentList.Arguments: [var result],
            }
                ? OfTexts(result)
                : OfTexts(declared);

        static TypeSyntax? OfTexts(TypeSyntax type) => type switch
        {
            NullableTypeSyntax { ElementType: var inner } => OfTexts(inner) is null ? null : type,
            PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } or ArrayTypeSyntax => type,
            _ => Unqualified(type) is GenericNameSyntax { Identifier.ValueText: var name }
                && Array.IndexOf(TypesOfTexts, name) >= 0
                ? type
                : null,
        };
    }

    private static SyntaxNode? FunctionOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(static around =>
        around is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax);

    private static SimpleNameSyntax? Unqualified(TypeSyntax type) => type switch
    {
        SimpleNameSyntax name => name,
        QualifiedNameSyntax { Right: var name } => name,
        AliasQualifiedNameSyntax { Name: var name } => name,
        _ => null,
    };

    /// <summary>Returns the result's interface: that of controllers for an action.</summary>
    private static TypeSyntax ResultType(SyntaxNode declared) => SyntaxFactory.ParseTypeName(
            FunctionOf(declared) is MethodDeclarationSyntax method
                && !method.Modifiers.Any(SyntaxKind.StaticKeyword)
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
