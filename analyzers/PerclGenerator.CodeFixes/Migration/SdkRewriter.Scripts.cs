using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;

namespace PerclGenerator.CodeFixes;

/// <content>Scripts and the answers that they are.</content>
internal sealed partial class SdkRewriter
{
    /// <summary>The namespace of the results of PerCL.</summary>
    public const string ResultNamespace = WellKnownNames.Namespace + ".AspNetCore";

    private const string Results = ResultNamespace + ".PerclResults";
    private const string Serializer = "System.Text.Json.JsonSerializer";
    private const string Json = "application/json";

    private BaseObjectCreationExpressionSyntax RewriteScript(BaseObjectCreationExpressionSyntax node)
    {
        var script = node is ObjectCreationExpressionSyntax named
            ? named.WithType(((TypeSyntax)Visit(named.Type)).WithoutTrailingTrivia())
            : node;
        var setters = _setters.Of(node);
        var commands = setters.Count == 0 ? _binder.FindCommandsOf(node) : setters[setters.Count - 1].Value;
        if (SdkComments.Between(node, setters.Count == 0 ? commands : null).Count > 0
            || setters.Any(static setter => !SdkComments.Around(setter.Value, setter.Statement).IsEmpty))
        {
            return Fail(node);
        }

        return commands switch
        {
            null or LiteralExpressionSyntax or DefaultExpressionSyntax => Empty(),
            BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } list =>
                list.Initializer is { Expressions.Count: > 0 } elements
                    ? script
                        .WithArgumentList(node is ImplicitObjectCreationExpressionSyntax
                            ? SyntaxFactory.ArgumentList()
                            : null)
                        .WithInitializer(((InitializerExpressionSyntax)Visit(elements))
                            .WithLeadingTrivia(BeginsLine(elements)
                                ? elements.OpenBraceToken.GetPreviousToken().TrailingTrivia
                                    .AddRange(elements.OpenBraceToken.LeadingTrivia)
                                : SyntaxFactory.TriviaList(SyntaxFactory.Space)))
                        .WithTrailingTrivia(node.GetTrailingTrivia())
                        .WithAdditionalAnnotations(Formatter.Annotation)
                    : Empty(),
            var list when IsUsedLater(list) => Fail(node),
            var list => script
                .WithInitializer(null)
                .WithArgumentList(SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(
                    SyntaxFactory.Argument((ExpressionSyntax)Visit(list)))))
                .WithTrailingTrivia(node.GetTrailingTrivia()),
        };

        BaseObjectCreationExpressionSyntax Empty() => script
            .WithInitializer(null)
            .WithArgumentList(SyntaxFactory.ArgumentList())
            .WithTrailingTrivia(node.GetTrailingTrivia());
    }

    /// <summary>
    /// Determines whether code uses the list after the script is created with it: a script of the SDK keeps the list,
    /// one of the runtime library copies it.
    /// </summary>
    private bool IsUsedLater(ExpressionSyntax list) => SymbolOf(list) switch
    {
        ILocalSymbol local => list.FirstAncestorOrSelf<StatementSyntax>(IsLoop) is not null
            || SymbolReferences.Find(local, _semantics, _cancellation)
                .Any(use => use.Reference.SpanStart > list.SpanStart),
        IParameterSymbol or IFieldSymbol or IPropertySymbol => true,
        _ => false,
    };

    private static bool IsLoop(StatementSyntax statement) => statement
        is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    /// <summary>
    /// Rewrites <c>Content(script.ToJson(), "application/json")</c> to the result of the script; null for other calls.
    /// </summary>
    private InvocationExpressionSyntax? RewriteAnswer(InvocationExpressionSyntax call)
    {
        var answer = FindAnswer(call);
        HasResult |= answer is not null;
        return answer;
    }

    private InvocationExpressionSyntax? FindAnswer(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments is
        [
        {
            NameColon: null,
            Expression: InvocationExpressionSyntax
            {
                ArgumentList.Arguments.Count: 0,
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: WellKnownNames.ToJson, Expression: var script,
                },
            },
        },
        { Expression: var contentType },
        ]
        && _semantics.GetConstantValue(contentType, _cancellation) is { Value: Json }
        && SymbolOf(call) is IMethodSymbol { Name: "Content" or "Text" }
        && _semantics.GetTypeInfo(script, _cancellation).Type.IsSdkScript()
            ? SyntaxFactory.InvocationExpression(
                SdkNames.Member(Results, WellKnownNames.Namespace),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(
                    SyntaxFactory.Argument((ExpressionSyntax)Visit(script)))))
                .WithTriviaFrom(call)
            : null;

    /// <summary>
    /// Rewrites <c>command.ToJson()</c>, which commands of the runtime library do not have, to a call that writes the
    /// same; null for other calls.
    /// </summary>
    private InvocationExpressionSyntax? RewriteText(InvocationExpressionSyntax call) =>
        call is
        {
            ArgumentList.Arguments.Count: 0,
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: WellKnownNames.ToJson, Expression: var command,
            },
        }
        && _semantics.GetTypeInfo(command, _cancellation).Type.IsSdkCommand()
        && _counterparts.FindBase() is { } any
            ? SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression,
                    SdkNames.Expression(Serializer),
                    SyntaxFactory.GenericName(
                        SyntaxFactory.Identifier("Serialize"),
                        SyntaxFactory.TypeArgumentList(SyntaxFactory.SingletonSeparatedList(SdkNames.Of(any))))),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(
                    SyntaxFactory.Argument(((ExpressionSyntax)Visit(command)).WithoutTrivia()))))
                .WithTriviaFrom(call)
            : null;

    /// <summary>Determines whether the project has results of PerCL.</summary>
    public static bool HasResults(Compilation compilation) =>
        compilation.GetTypesByMetadataName(Results).Length > 0;
}
