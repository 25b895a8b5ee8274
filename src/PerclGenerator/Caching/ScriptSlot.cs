using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PerclGenerator.Model;

namespace PerclGenerator.Caching;

/// <summary>Holds the cached script of a declaration.</summary>
internal sealed class ScriptSlot(TypeDeclarationSyntax declaration)
{
    private volatile Entry? _latest;

    /// <summary>Gets the declaration, of which it is only known that it has an attribute.</summary>
    public TypeDeclarationSyntax Declaration => declaration;

    /// <summary>Gets or sets the latest entry, which several threads may replace.</summary>
    public Entry? Latest
    {
        get => _latest;
        set => _latest = value;
    }

    /// <summary>Represents an entry.</summary>
    /// <param name="State">The latest state of the compilation for which the script is known to be right.</param>
    /// <param name="Parts">The declarations of the script and of its base types.</param>
    /// <param name="Mentions">The names that the declarations mention.</param>
    /// <param name="Script">The lowered script; null where the declaration is not marked, or has problems.</param>
    internal sealed record Entry(
        CompilationState State, SyntaxNode[] Parts, Lazy<int[]> Mentions, ScriptDeclaration? Script);
}
