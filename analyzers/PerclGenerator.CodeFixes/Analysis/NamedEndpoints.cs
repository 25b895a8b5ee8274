using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace PerclGenerator.CodeFixes;

/// <summary>Finds the names that a project gives to its endpoints.</summary>
internal static class NamedEndpoints
{
    private static readonly string[] Mappings = ["MapPercl", "MapPerclNotification", "MapPost"];

    /// <summary>
    /// Returns the name of the endpoint at a path, as in <c>app.MapPercl("/menu", …).WithName("menu")</c>; null where
    /// no name, or not only one, is certain.
    /// </summary>
    public static async Task<string?> FindAsync(Project project, string path, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in project.Documents)
        {
            var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            var named = root?.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(static call => NameOf(call) == "WithName" && FindMapping(call) is not null)
                .ToArray() ?? [];
            if (named.Length > 0
                && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } semantics)
            {
                names.UnionWith(named
                    .Where(call => PathOf(FindMapping(call)!, semantics, cancellation) == path.Trim('/'))
                    .Select(call => TextOf(call, semantics, cancellation))
                    .OfType<string>());
            }
        }

        return names.Count == 1 ? names.Single() : null;
    }

    private static string? NameOf(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    private static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Expression;

    /// <summary>Returns the first argument of a call, where it is constant; else null.</summary>
    private static string? TextOf(
        InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation) =>
        call.ArgumentList.Arguments is [{ Expression: var text }, ..]
        && semantics.GetConstantValue(text, cancellation) is { HasValue: true, Value: string constant }
            ? constant
            : null;

    /// <summary>Returns the call that maps the endpoint whose builder other calls pass on; null for none.</summary>
    private static InvocationExpressionSyntax? FindMapping(InvocationExpressionSyntax call)
    {
        for (var current = call; current is not null;)
        {
            if (Array.IndexOf(Mappings, NameOf(current)) >= 0)
            {
                return current;
            }

            current = ReceiverOf(current) as InvocationExpressionSyntax;
        }

        return null;
    }

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
