using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;
using PerclGenerator.Model;

namespace PerclGenerator.Caching;

/// <summary>Caches lowered types. README.md in this folder explains when they are lowered again.</summary>
/// <typeparam name="T">What the types with the marker are lowered to.</typeparam>
/// <param name="marker">The attribute that marks the types.</param>
/// <param name="compilation">The compilation of the types.</param>
/// <param name="lower">Lowers a type in another compilation of the same code; null where it has problems.</param>
/// <param name="cancellation">Cancels the search.</param>
internal sealed class DeclarationCache<T>(
    Marker marker,
    Compilation compilation,
    Func<INamedTypeSymbol, Compilation, CancellationToken, T?> lower,
    CancellationToken cancellation)
    where T : class, IDeclaration
{
    private readonly CompilationState _state = CompilationState.Of(compilation);

    /// <summary>
    /// Returns the lowered types of the compilation, from the cache where no dependency has changed. What is in the
    /// cache is found without binding.
    /// </summary>
    public IEnumerable<T> FindAll() =>
        MarkedTypes.FindAll(_state.Files, marker, cancellation).Select(Find).OfType<T>();

    private IDeclaration? Find(DeclarationSlot slot)
    {
        cancellation.ThrowIfCancellationRequested();
        if (slot[marker] is { } latest)
        {
            if (ReferenceEquals(latest.State, _state))
            {
                return latest.Lowered;
            }

            if (AreThere(latest.Parts, slot.Type)
                && !_state.ChangesSince(latest.State, compilation, cancellation).Affect(latest.Mentions, cancellation))
            {
                slot[marker] = latest with { State = _state };
                return latest.Lowered;
            }
        }

        slot[marker] = latest = Lower(slot.Type);
        return latest.Lowered;
    }

    private DeclarationSlot.Entry Lower(TypeDeclarationSyntax declaration)
    {
        var lowered = LoweredCompilation.Of(compilation);
        var type = lowered.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation);
        var parts = type is null ? [declaration] : PartsOf(type);
        return new DeclarationSlot.Entry(
            _state,
            parts,
            new Lazy<int[]>(() => FindMentions(parts)),
            type is not null && marker.IsOn(type, declaration) ? lower(type, lowered, cancellation) : null);
    }

    /// <summary>
    /// Determines whether the compilation still has the files of all parts, in their order. A new part of a type is a
    /// change of the declarations of its name, and so is another order of files, unless they have the same path.
    /// </summary>
    private bool AreThere(SyntaxNode[] parts, SyntaxNode declaration) => Array.TrueForAll(
        parts,
        part => (part.SyntaxTree == declaration.SyntaxTree || compilation.ContainsSyntaxTree(part.SyntaxTree))
            && !Array.Exists(parts, other => other.SyntaxTree != part.SyntaxTree
                && other.SyntaxTree.FilePath == part.SyntaxTree.FilePath));

    /// <summary>
    /// Returns the parts of the type and of its base types, whose properties are those of the type too. The places of
    /// the commands that a script inherits are in the base types. A base type of a referenced project changes with its
    /// reference.
    /// </summary>
    private SyntaxNode[] PartsOf(INamedTypeSymbol type)
    {
        var own = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).ToArray();
        return Array.TrueForAll(own, static part => part is TypeDeclarationSyntax { BaseList: null })
            ? own
            : [.. own, .. type.BaseType.SelfAndBases().SelectMany(static @base => @base.DeclaringSyntaxReferences)
                .Where(reference => compilation.ContainsSyntaxTree(reference.SyntaxTree))
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
}
