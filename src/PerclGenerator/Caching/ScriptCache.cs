using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PerclGenerator.Model;

namespace PerclGenerator.Caching;

/// <summary>Caches lowered scripts. README.md in this folder explains when they are lowered again.</summary>
internal static class ScriptCache
{
    private static readonly ConditionalWeakTable<SyntaxNode, Slot> Slots = new();

    /// <summary>Returns the lowered script, from the cache where no dependency has changed.</summary>
    /// <param name="declaration">The marked declaration.</param>
    /// <param name="type">The script, of which the declaration may be one part.</param>
    /// <param name="compilation">The script's compilation.</param>
    /// <param name="lower">Lowers the script.</param>
    /// <param name="cancellation">Cancels the lowering.</param>
    public static ScriptDeclaration? Get(
        SyntaxNode declaration,
        INamedTypeSymbol type,
        Compilation compilation,
        Func<ScriptDeclaration?> lower,
        CancellationToken cancellation)
    {
        SyntaxNode[] parts = [.. type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation))];
        var fingerprint = CompilationFingerprint.Of(compilation, cancellation);
        var slot = Slots.GetOrCreateValue(declaration);
        if (slot.Latest is { } latest
            && ReferenceEquals(latest.Fingerprint, fingerprint)
            && latest.Parts.SequenceEqual(parts))
        {
            return latest.Script;
        }

        var script = lower();
        slot.Latest = new Entry(fingerprint, parts, script);
        return script;
    }

    /// <summary>Represents an entry, which is replaced as a whole because several threads may access it.</summary>
    private sealed record Entry(CompilationFingerprint Fingerprint, SyntaxNode[] Parts, ScriptDeclaration? Script);

    private sealed class Slot
    {
        public volatile Entry? Latest;
    }
}
