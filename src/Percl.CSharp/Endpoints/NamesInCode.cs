using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Uses;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Finds a name in a short piece of code. The text is searched first: to read all names of the file costs more than all
/// other steps to follow a URL.
/// </summary>
internal static class NamesInCode
{
    /// <summary>Returns the places of the name, in their order.</summary>
    public static IEnumerable<SimpleNameSyntax> Find(
        SyntaxNode code, string name, CancellationToken cancellation)
    {
        var file = EndpointSyntax.Of(code.SyntaxTree);
        return name.Length == 0 ? []
            // An escape sequence may be part of a name.
            : !file.HasEscapes ? Search(code, name, file.Text)
            : NamesOfFile.Of(code.SyntaxTree, cancellation)[name].Where(found => code.Span.Contains(found.Span));
    }

    private static IEnumerable<SimpleNameSyntax> Search(SyntaxNode code, string name, string text)
    {
        var end = code.Span.End;
        for (var at = Next(code.SpanStart); at >= 0; at = Next(at + name.Length))
        {
            var token = code.FindToken(at);
            if (token.Span.Contains(at) && token.ValueText == name && token.Parent is SimpleNameSyntax found)
            {
                yield return found;
            }
        }

        int Next(int start) => text.IndexOf(name, start, end - start, StringComparison.Ordinal);
    }
}
