using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;
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
        var parts = PartsOf(type, cancellation);
        var state = CompilationState.Of(compilation);
        var slot = Slots.GetOrCreateValue(declaration);
        if (slot.Latest is { } latest && latest.Parts.SequenceEqual(parts))
        {
            if (ReferenceEquals(latest.State, state))
            {
                return latest.Script;
            }

            if (!state.ChangesSince(latest.State, cancellation).Affect(latest.Mentions, cancellation))
            {
                slot.Latest = latest with { State = state };
                return latest.Script;
            }
        }

        var script = lower();
        slot.Latest = new Entry(state, parts, new Lazy<int[]>(() => FindMentions(parts)), script);
        return script;
    }

    /// <summary>
    /// Returns the parts of the script and of its base types. The places of inherited commands are in the base types.
    /// </summary>
    private static SyntaxNode[] PartsOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var own = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).ToArray();
        return Array.TrueForAll(own, static part => part is TypeDeclarationSyntax { BaseList: null })
            ? own
            : [.. own, .. type.BaseType.SelfAndBases().SelectMany(static @base => @base.DeclaringSyntaxReferences)
                .Select(reference => reference.GetSyntax(cancellation))];
    }

    private static int[] FindMentions(SyntaxNode[] parts)
    {
        var names = new HashSet<int> { MentionedNames.OfEverything };
        foreach (var part in parts)
        {
            MentionedNames.Find(part.ToString(), names);
        }

        return [.. names];
    }

    /// <summary>Represents an entry, which is replaced as a whole because several threads may access it.</summary>
    /// <param name="State">The latest state of the compilation for which the script is known to be right.</param>
    /// <param name="Parts">The declarations of the script and of its base types.</param>
    /// <param name="Mentions">The names that the declarations mention.</param>
    /// <param name="Script">The lowered script.</param>
    private sealed record Entry(
        CompilationState State, SyntaxNode[] Parts, Lazy<int[]> Mentions, ScriptDeclaration? Script);

    private sealed class Slot
    {
        public volatile Entry? Latest;
    }
}
