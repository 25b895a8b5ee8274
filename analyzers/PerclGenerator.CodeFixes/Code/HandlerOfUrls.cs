using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Expressions;

namespace PerclGenerator.CodeFixes;

/// <summary>Represents a handler that can get a <c>PerclUrls</c> as its last parameter.</summary>
/// <param name="Lambda">The handler.</param>
/// <param name="Method">The name of the mapping method, where it has a type argument for each parameter.</param>
internal sealed record HandlerOfUrls(LambdaExpressionSyntax Lambda, GenericNameSyntax? Method)
{
    /// <summary>The name of the parameter.</summary>
    public const string Parameter = "urls";

    /// <summary>The maximum number of parameters of the overloads that need no reflection.</summary>
    private const int MostParameters = 4;

    /// <summary>Returns the handler around an expression; null where the parameter cannot be added.</summary>
    public static HandlerOfUrls? Find(
        ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation)
    {
        var lambda = expression.Ancestors()
            .TakeWhile(static node => node is not MemberDeclarationSyntax or GlobalStatementSyntax)
            .OfType<LambdaExpressionSyntax>()
            .FirstOrDefault(static node => node.Parent is ArgumentSyntax);
        if (lambda is not
            {
                Parent.Parent.Parent: InvocationExpressionSyntax call,
            }
            || CalledMember.Of(call.Expression) is not { } called
            || semantics.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { Name: "MapPercl" } method
            || !EndpointTypes.MapsWebhook(method)
            || IsHidden(expression, lambda)
            || !semantics.LookupSymbols(lambda.Body.SpanStart, name: Parameter).IsEmpty)
        {
            return null;
        }

        var parameters = ParametersOf(lambda);
        var generic = called.Name as GenericNameSyntax;
        return parameters.Count < MostParameters
            && (generic is null || generic.TypeArgumentList.Arguments.Count == parameters.Count)
            && (generic is not null || parameters.All(static parameter => parameter.Type is not null))
                ? new HandlerOfUrls(lambda, generic)
                : null;
    }

    /// <summary>Adds the changes of the handler to others.</summary>
    public void AddTo(Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> changes)
    {
        changes[Lambda] = static lambda => WithParameter((LambdaExpressionSyntax)lambda);
        if (Method is not null)
        {
            changes[Method] = static name => ((GenericNameSyntax)name).AddTypeArgumentListArguments(Type);
        }
    }

    private static TypeSyntax Type => SyntaxFactory.ParseTypeName("global::Percl.AspNetCore.PerclUrls")
        .WithAdditionalAnnotations(Simplifier.Annotation);

    private static SeparatedSyntaxList<ParameterSyntax> ParametersOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax { Parameter: var only } => SyntaxFactory.SingletonSeparatedList(only),
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: var all } => all,
        _ => default,
    };

    /// <summary>Determines whether the expression is in a static function within the handler.</summary>
    private static bool IsHidden(ExpressionSyntax expression, LambdaExpressionSyntax handler) => expression.Ancestors()
        .TakeWhile(node => node != handler)
        .Any(static node => node switch
        {
            AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        });

    private static ParenthesizedLambdaExpressionSyntax WithParameter(LambdaExpressionSyntax lambda)
    {
        var parameters = ParametersOf(lambda);
        var name = SyntaxFactory.Identifier(Parameter);
        var added = parameters.All(static parameter => parameter.Type is not null)
            ? SyntaxFactory.Parameter(name).WithType(Type.WithTrailingTrivia(SyntaxFactory.Space))
            : SyntaxFactory.Parameter(name);
        var list = SyntaxFactory.ParameterList(SyntaxFactory.SeparatedList<ParameterSyntax>(
            parameters.GetWithSeparators()
                .Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space))
                .Add(added)));
        return lambda switch
        {
            ParenthesizedLambdaExpressionSyntax full => full.WithParameterList(list
                .WithOpenParenToken(full.ParameterList.OpenParenToken)
                .WithCloseParenToken(full.ParameterList.CloseParenToken)),
            SimpleLambdaExpressionSyntax simple => SyntaxFactory.ParenthesizedLambdaExpression(
                default,
                simple.Modifiers,
                returnType: null,
                SyntaxFactory.ParameterList(list.Parameters.Replace(
                        list.Parameters[0], list.Parameters[0].WithoutTrivia()))
                    .WithTrailingTrivia(simple.Parameter.GetTrailingTrivia()),
                simple.ArrowToken,
                simple.Block,
                simple.ExpressionBody).WithLeadingTrivia(simple.GetLeadingTrivia()),
            _ => throw new InvalidOperationException(),
        };
    }
}
