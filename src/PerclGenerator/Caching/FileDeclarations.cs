using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Caching;

/// <summary>Represents the declarations of a file. They are read once, when a comparison needs them.</summary>
internal sealed class FileDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileDeclarations> Known = new();

    private FileDeclarations(SyntaxTree tree, CancellationToken cancellation)
    {
        Options = tree.Options;
        (All, Namespaces) = DeclarationReader.Read(tree, cancellation);
    }

    /// <summary>Gets the parse options of the file.</summary>
    public ParseOptions Options { get; }

    /// <summary>Gets the declarations, always in the same order.</summary>
    public Declaration[] All { get; }

    /// <summary>Gets the namespaces that the file declares.</summary>
    public NamespaceName[] Namespaces { get; }

    /// <summary>Returns the declarations of a file.</summary>
    public static FileDeclarations Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var known)
            ? known
            : Known.GetValue(tree, key => new FileDeclarations(key, cancellation));
}
