using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Finds the calls that make the URL of an endpoint: <c>urls.Of("menu")</c>, and helpers that do nothing but pass a
/// name on to such a call.
/// </summary>
internal sealed class UrlCalls(Compilation compilation)
{
    private const string Method = "Of";

    private readonly Lazy<HashSet<string>> _helpers = new(() =>
        new HashSet<string>(
            compilation.SyntaxTrees.SelectMany(static tree => EndpointSyntax.Of(tree).UrlHelpers),
            StringComparer.Ordinal));

    /// <summary>Returns the argument that names the endpoint; null for any other call.</summary>
    public ExpressionSyntax? FindName(
        InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation)
    {
        var called = NameOf(call.Expression);
        return called == Method && FindOwnName(call, semantics, cancellation) is { } name ? name
            : called is not null && _helpers.Value.Contains(called)
                && semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol helper
                && FindPassedOn((helper.ReducedFrom ?? helper).OriginalDefinition, semantics, cancellation)
                    is { } passed
                ? call.ArgumentList.Arguments.FirstOrDefault(argument =>
                    CalledParameters.Of(argument, semantics, cancellation)?.Name == passed.Name)?.Expression
            : null;
    }

    /// <summary>Returns the names of a file's methods and local functions that return such a URL.</summary>
    public static IEnumerable<string> FindHelpers(SyntaxTree file) => NamesInCode.Find(file.GetRoot(), Method, default)
        .Select(static name => name.Parent?.Parent is InvocationExpressionSyntax call ? OnlyValue.OwnerOf(call) : null)
        .Select(static owner => owner switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            _ => null,
        })
        .OfType<string>();

    /// <summary>Returns the parameter that a helper passes on as the name; null where it does anything else.</summary>
    private static IParameterSymbol? FindPassedOn(
        IMethodSymbol helper, SemanticModel semantics, CancellationToken cancellation)
    {
        if (OnlyValue.Of(helper, cancellation) is not InvocationExpressionSyntax call)
        {
            return null;
        }

        var model = call.SyntaxTree == semantics.SyntaxTree
            ? semantics
            : semantics.Compilation.GetSemanticModel(call.SyntaxTree);
        return FindOwnName(call, model, cancellation) is IdentifierNameSyntax name
            && model.GetSymbolInfo(name, cancellation).Symbol is IParameterSymbol passed
            && SymbolEqualityComparer.Default.Equals(passed.ContainingSymbol, helper)
                ? passed
                : null;
    }

    /// <summary>Returns the name in <c>urls.Of("menu")</c> itself; null for any other call.</summary>
    private static ExpressionSyntax? FindOwnName(
        InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation) =>
        call.Expression is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax
        && NameOf(call.Expression) == Method
        && call.ArgumentList.Arguments is { Count: 1 or 2 } arguments
        && semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ContainingType: var type }
        && type.Is("Percl.AspNetCore", "PerclUrls")
            ? (arguments.FirstOrDefault(static one => one.NameColon?.Name.Identifier.ValueText == "endpoint")
                ?? arguments.FirstOrDefault(static one => one.NameColon is null))?.Expression
            : null;

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
