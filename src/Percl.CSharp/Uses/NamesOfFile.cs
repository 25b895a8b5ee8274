using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Uses;

/// <summary>
/// Provides the names in the code of a file. Successive compilations share their unchanged files, so that an edit costs
/// one file.
/// </summary>
internal static class NamesOfFile
{
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, SimpleNameSyntax>> Known = new();

    /// <summary>Returns the places of each name, in their order.</summary>
    public static ILookup<string, SimpleNameSyntax> Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out var names))
        {
            names = tree.GetRoot(cancellation).DescendantNodes().OfType<SimpleNameSyntax>()
                .ToLookup(static name => name.Identifier.ValueText, StringComparer.Ordinal);
            names = Known.GetValue(tree, _ => names);
        }

        return names;
    }
}
