using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PerclGenerator.Model;

namespace PerclGenerator.Compiling;

/// <summary>
/// Remembers what scripts were compiled to. The compiler asks for every script after every edit, wherever it was; most
/// edits are in a body of something else, which no script can depend on.
/// </summary>
internal static class ScriptMemory
{
    private static readonly ConditionalWeakTable<SyntaxNode, Memory> Scripts = new();

    /// <summary>What the script is compiled to.</summary>
    /// <param name="declaration">The declaration that is marked.</param>
    /// <param name="type">The script, of which that may be one part.</param>
    /// <param name="compilation">The compilation in which it stands.</param>
    /// <param name="compile">Compiles it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ScriptDeclaration? Get(
        SyntaxNode declaration,
        INamedTypeSymbol type,
        Compilation compilation,
        Func<ScriptDeclaration?> compile,
        CancellationToken cancellation)
    {
        SyntaxNode[] parts = [.. type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation))];
        var shape = CompilationShape.Of(compilation, cancellation);
        var memory = Scripts.GetOrCreateValue(declaration);
        if (memory.Latest is { } latest && ReferenceEquals(latest.Shape, shape) && latest.Parts.SequenceEqual(parts))
        {
            return latest.Script;
        }

        var script = compile();
        memory.Latest = new Remembered(shape, parts, script);
        return script;
    }

    /// <summary>What is remembered is replaced as a whole: several threads may ask.</summary>
    private sealed record Remembered(CompilationShape Shape, SyntaxNode[] Parts, ScriptDeclaration? Script);

    private sealed class Memory
    {
        public volatile Remembered? Latest;
    }
}
