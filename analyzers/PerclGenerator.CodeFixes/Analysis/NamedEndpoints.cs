using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace PerclGenerator.CodeFixes;

/// <summary>Finds the endpoints at a path by their names.</summary>
internal static class NamedEndpoints
{
    /// <summary>
    /// Returns the name of the endpoint at a path, as in <c>app.MapPercl("/menu", …).WithName("menu")</c>, which suits
    /// the attribute that has the path; null where no name, or not only one, is certain.
    /// </summary>
    public static string? Find(
        LiteralExpressionSyntax path, Project project, SemanticModel semantics, CancellationToken cancellation)
    {
        var compilation = semantics.Compilation;
        if (path.Token.Value is not string text
            || CommandCatalog.Of(compilation) is not { } catalog
            || EndpointUrls.Of(compilation, catalog, project.AnalyzerOptions) is not { } urls)
        {
            return null;
        }

        var names = urls.Endpoints.All
            .Where(endpoint => endpoint is { Mapping: not null, Silence: not Silence.TakesNoPost }
                && PathOf(
                    endpoint.Mapping, compilation.GetSemanticModel(endpoint.Mapping.SyntaxTree), cancellation)
                    == text.Trim('/'))
            .Select(static endpoint => endpoint.Name!)
            .Distinct()
            .ToArray();
        return names is [var name] && urls.Suits(name, path, semantics, cancellation) ? name : null;
    }

    private static string? NameOf(InvocationExpressionSyntax call) =>
        CalledMember.Of(call.Expression)?.Text;

    private static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call) =>
        CalledMember.Of(call.Expression)?.Receiver;

    /// <summary>Returns the first argument of a call, where it is constant; else null.</summary>
    private static string? TextOf(
        InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation) =>
        call.ArgumentList.Arguments is [{ Expression: var text }, ..]
        && semantics.GetConstantValue(text, cancellation) is { HasValue: true, Value: string constant }
            ? constant
            : null;

    /// <summary>
    /// Returns the path of an endpoint or a group, without slashes around it; null where it is not known.
    /// </summary>
    private static string? PathOf(
        InvocationExpressionSyntax mapping, SemanticModel semantics, CancellationToken cancellation) =>
        TextOf(mapping, semantics, cancellation) is { } pattern
        && ReceiverOf(mapping) is { } builder
        && PrefixOf(builder, semantics, cancellation) is { } prefix
            ? $"{prefix}/{pattern.Trim('/')}".Trim('/')
            : null;

    /// <summary>Returns the path that an application or a group puts in front of its endpoints.</summary>
    private static string? PrefixOf(
        ExpressionSyntax builder, SemanticModel semantics, CancellationToken cancellation)
    {
        if (semantics.GetTypeInfo(builder, cancellation).Type.Is("Microsoft.AspNetCore.Builder", "WebApplication"))
        {
            return "";
        }

        return builder switch
        {
            InvocationExpressionSyntax call when NameOf(call) == "MapGroup" => PathOf(call, semantics, cancellation),
            // Conventions of a group return the group.
            InvocationExpressionSyntax call when ReceiverOf(call) is { } group =>
                PrefixOf(group, semantics, cancellation),
            IdentifierNameSyntax local when ConstantVariables.FindValue(local, semantics, cancellation) is { } group =>
                PrefixOf(group, semantics, cancellation),
            _ => null,
        };
    }
}
