using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace PerclGenerator.CodeFixes;

/// <summary>Makes handlers that do the same, and then return a script that hangs up.</summary>
internal sealed class AnsweringHandlers(SemanticModel semantics, CancellationToken cancellation)
{
    private const string Script = "return new global::Percl.PerclScript { new global::Percl.Hangup() };";

    /// <summary>
    /// Returns such a handler, or the handler itself where it returns a script; null where none does the same.
    /// </summary>
    public ExpressionSyntax? Find(MappedHandler handler) => handler.Value.Syntax switch
    {
        AnonymousFunctionExpressionSyntax { ExpressionBody: { } expression } lambda =>
            OfExpression(lambda, expression),
        AnonymousFunctionExpressionSyntax lambda when !handler.Result.IsScript() => OfBlock(lambda),
        ExpressionSyntax whole when handler.Result.IsScript() => whole,
        ExpressionSyntax method when IsName(method) && handler.Function is { Parameters: [var hook] } function
            && hook.GetAttributes().IsEmpty
            && function.GetAttributes().IsEmpty => OfMethod(method, hook, handler),
        _ => null,
    };

    private AnonymousFunctionExpressionSyntax? OfExpression(
        AnonymousFunctionExpressionSyntax handler, ExpressionSyntax expression)
    {
        var type = semantics.GetTypeInfo(expression, cancellation).Type;
        return type is null ? null
            : type.IsScript() ? handler
            : type.SpecialType == SpecialType.System_Void ? With(handler, expression)
            : !IsTaskAlone(type) || handler.AsyncKeyword.RawKind != 0 ? null
            : IsCompleted(expression) ? With(handler, null)
            : With(
                WithAsync(handler),
                SyntaxFactory.AwaitExpression(
                    SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                    expression.WithoutTrivia()));

        AnonymousFunctionExpressionSyntax With(
            AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax? statement) =>
            HandlerBlocks.With(
                lambda,
                Block(statement is null ? [] : [HandlerBlocks.Statement(statement)]).WithTriviaFrom(expression));
    }

    private AnonymousFunctionExpressionSyntax? OfBlock(AnonymousFunctionExpressionSyntax handler)
    {
        var block = handler.Block!;
        var returns = block.DescendantNodes(static node => !ListUses.IsFunction(node))
            .OfType<ReturnStatementSyntax>()
            .ToArray();
        if (Array.Exists(returns, static statement => statement.Expression is { } value && !IsCompleted(value)))
        {
            return null;
        }

        var changed = block.ReplaceNodes(returns, static (statement, _) => HangUp().WithTriviaFrom(statement));
        return HandlerBlocks.With(
            handler,
            changed.Statements.LastOrDefault() is not { } last ? Block().WithTriviaFrom(block)
            : semantics.AnalyzeControlFlow(block.Statements.First(), block.Statements.Last())
                is not { Succeeded: true, EndPointIsReachable: true } ? changed
            : changed.AddStatements(HangUp()
                .WithLeadingTrivia(last.GetLeadingTrivia().Where(static trivia =>
                    trivia.RawKind is (int)SyntaxKind.WhitespaceTrivia))
                .WithTrailingTrivia(last.GetTrailingTrivia())));
    }

    /// <summary>Returns a lambda that calls the method.</summary>
    private static ExpressionSyntax? OfMethod(ExpressionSyntax method, IParameterSymbol hook, MappedHandler handler)
    {
        if (handler.Result.SpecialType != SpecialType.System_Void && !handler.ReturnsTask)
        {
            return null;
        }

        var type = hook.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var parameter = handler.IsOfAnyForm || !handler.Method.IsGenericMethod ? $"({type} {hook.Name})" : hook.Name;
        var (start, wait) = handler.ReturnsTask ? ("async ", "await ") : ("", "");
        return Simplified(SyntaxFactory.ParseExpression(
            $"{start}{parameter} => {{ {wait}{method.WithoutTrivia()}({hook.Name}); {Script} }}"));
    }

    /// <summary>Determines whether an expression reads nothing but names, so that each call reads the same.</summary>
    private static bool IsName(ExpressionSyntax method) => method switch
    {
        IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax, Expression: var owner } =>
            owner is ThisExpressionSyntax || IsName(owner),
        _ => false,
    };

    /// <summary>Determines whether a value is a task that is completed from the start, such as its property.</summary>
    private static bool IsCompleted(ExpressionSyntax value) => value.WithoutWrapping() is
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression }
        or MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: nameof(Task.CompletedTask),
            Expression: SimpleNameSyntax { Identifier.ValueText: nameof(Task) or "ValueTask" }
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Task) or "ValueTask" },
        };

    private static bool IsTaskAlone(ITypeSymbol type) =>
        MappedHandler.IsTask(type) && type is INamedTypeSymbol { Arity: 0 };

    private static AnonymousFunctionExpressionSyntax WithAsync(AnonymousFunctionExpressionSyntax handler) =>
        handler.WithoutLeadingTrivia()
            .WithAsyncKeyword(SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia(handler.GetLeadingTrivia());

    private static BlockSyntax Block(params StatementSyntax[] statements) =>
        HandlerBlocks.Create([.. statements, HangUp().WithTrailingTrivia(SyntaxFactory.Space)]);

    private static StatementSyntax HangUp() => Simplified(SyntaxFactory.ParseStatement(Script));

    private static T Simplified<T>(T code)
        where T : SyntaxNode =>
        code.ReplaceNodes(
            code.DescendantNodes().OfType<QualifiedNameSyntax>(),
            static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
}
