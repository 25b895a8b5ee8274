using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace PerclGenerator.CodeFixes;

/// <summary>Makes handlers that do the same, but return no script.</summary>
internal sealed class SilentHandlers(SemanticModel semantics, CancellationToken cancellation)
{
    private readonly SideEffects _effects = new(semantics, cancellation);

    /// <summary>
    /// Returns the handlers that may do, the simplest first. The method that maps the handler may take it as it is: C#
    /// compiles <c>hook => Make(hook)</c> as a lambda that returns nothing as well.
    /// </summary>
    public IEnumerable<AnonymousFunctionExpressionSyntax> Find(AnonymousFunctionExpressionSyntax handler)
    {
        if (handler.ExpressionBody is not { } expression)
        {
            return WithoutReturnedValues(handler) is { } changed ? [changed, handler] : [handler];
        }

        if (!HasEffects(expression))
        {
            return [HandlerBlocks.With(handler, HandlerBlocks.Create().WithTriviaFrom(expression))];
        }

        return IsStatement(expression) && !IsUnawaited(expression, handler)
            ? [handler, HandlerBlocks.With(
                handler, HandlerBlocks.Create(HandlerBlocks.Statement(expression)).WithTriviaFrom(expression))]
            : [handler];
    }

    /// <summary>
    /// Returns a handler whose block returns no values; null where one of them has effects that no statement keeps.
    /// </summary>
    private AnonymousFunctionExpressionSyntax? WithoutReturnedValues(AnonymousFunctionExpressionSyntax handler)
    {
        var block = handler.Block!;
        var last = block.Statements.LastOrDefault() as ReturnStatementSyntax;
        var returns = block.DescendantNodes(static node => !ListUses.IsFunction(node))
            .OfType<ReturnStatementSyntax>()
            .Where(static statement => statement.Expression is not null)
            .ToArray();
        if (returns.Length == 0 || Array.Exists(returns, statement =>
            HasEffects(statement.Expression!)
            && (statement != last
                || !IsStatement(statement.Expression!)
                || IsUnawaited(statement.Expression!, handler))))
        {
            return null;
        }

        var changed = block.ReplaceNodes(
            returns.Where(statement => statement != last || HasEffects(statement.Expression!)),
            (statement, _) => statement == last
                ? SyntaxFactory.ExpressionStatement(last.Expression!.WithoutTrivia()).WithTriviaFrom(last)
                : statement.WithReturnKeyword(statement.ReturnKeyword.WithTrailingTrivia()).WithExpression(null));
        return HandlerBlocks.With(
            handler, changed.Statements.LastOrDefault() is ReturnStatementSyntax rest ? Remove(rest) : changed);

        BlockSyntax Remove(ReturnStatementSyntax statement)
        {
            var hasComment = statement.DescendantTrivia().Any(static trivia =>
                trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia));
            return changed.RemoveNode(
                statement,
                hasComment ? SyntaxRemoveOptions.KeepExteriorTrivia : SyntaxRemoveOptions.KeepNoTrivia)!;
        }
    }

    /// <summary>Determines whether a value does more than to make a script, or a completed task of one.</summary>
    private bool HasEffects(ExpressionSyntax value) => value.WithoutWrapping() switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var made }] } call
            when semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            && (ValueUse.IsFromResult(method) || EndpointTypes.MakesPerclResult(method)) => HasEffects(made),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var made }] } task
            when semantics.GetTypeInfo(task, cancellation).Type.Is("System.Threading.Tasks", "ValueTask") =>
            semantics.GetTypeInfo(made, cancellation).Type is not { } type
            || MappedHandler.IsTask(type)
            || HasEffects(made),
        var other => _effects.HasAny(other),
    };

    /// <summary>Determines whether a value is a task that would not be awaited in a statement.</summary>
    private bool IsUnawaited(ExpressionSyntax value, AnonymousFunctionExpressionSyntax handler) =>
        handler.AsyncKeyword.RawKind == 0
        && (semantics.GetTypeInfo(value, cancellation).Type is not { } type || MappedHandler.IsTask(type));

    /// <summary>
    /// Determines whether a value can stand as a statement. One that makes a script there is reported as well.
    /// </summary>
    private bool IsStatement(ExpressionSyntax value) => value is AwaitExpressionSyntax or AssignmentExpressionSyntax
        || (value is InvocationExpressionSyntax call
            && semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            && !EndpointTypes.MakesPerclResult(method));
}
