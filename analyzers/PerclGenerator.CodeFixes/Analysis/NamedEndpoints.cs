using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace PerclGenerator.CodeFixes;

/// <summary>Finds the names that a project gives to its endpoints.</summary>
internal static class NamedEndpoints
{
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
            foreach (var call in root?.DescendantNodes().OfType<InvocationExpressionSyntax>() ?? [])
            {
                if (TextArgument(call, "WithName") is { } name
                    && FindMapping(call) is { } mapping
                    && TextArgument(mapping, null) is { } pattern
                    && pattern.TrimStart('/') == path.TrimStart('/')
                    && await IsWholePathAsync(document, mapping, cancellation).ConfigureAwait(false))
                {
                    names.Add(name);
                }
            }
        }

        return names.Count == 1 ? names.Single() : null;
    }

    private static string? NameOf(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    /// <summary>Returns the first argument of a call, where it is a literal; else null.</summary>
    private static string? TextArgument(InvocationExpressionSyntax call, string? method) =>
        (method is null || NameOf(call) == method)
        && call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string text } }, ..]
            ? text
            : null;

    /// <summary>Returns the call of <c>MapPercl</c> whose result other calls pass on; null for none.</summary>
    private static InvocationExpressionSyntax? FindMapping(InvocationExpressionSyntax call)
    {
        for (var current = call; current is not null;)
        {
            if (NameOf(current) == "MapPercl")
            {
                return current;
            }

            current = (current.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax;
        }

        return null;
    }

    /// <summary>Determines whether no group adds the beginning of the path.</summary>
    private static async Task<bool> IsWholePathAsync(
        Document document, InvocationExpressionSyntax mapping, CancellationToken cancellation) =>
        await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } semantics
        && mapping.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
        && semantics.GetTypeInfo(receiver, cancellation).Type.Is("Microsoft.AspNetCore.Builder", "WebApplication");
}
