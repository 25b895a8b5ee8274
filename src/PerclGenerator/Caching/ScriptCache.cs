using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using PerclGenerator.Model;

namespace PerclGenerator.Caching;

/// <summary>Caches lowered scripts. README.md in this folder explains when they are lowered again.</summary>
/// <param name="compilation">The compilation of the scripts.</param>
/// <param name="lower">Lowers a script in another compilation of the same code; null where it has problems.</param>
/// <param name="cancellation">Cancels the search.</param>
internal sealed class ScriptCache(
    Compilation compilation,
    Func<INamedTypeSymbol, Compilation, ScriptDeclaration?> lower,
    CancellationToken cancellation)
{
    private readonly CompilationState _state = CompilationState.Of(compilation);

    /// <summary>
    /// Returns the lowered scripts of the compilation, from the cache where no dependency has changed. What is in the
    /// cache is found without binding.
    /// </summary>
    public IEnumerable<ScriptDeclaration> FindAll()
    {
        var files = _state.Files.Select(file => MarkedTypes.Of(file, cancellation)).ToArray();

        // An alias may be global.
        var hasAlias = Array.Exists(files, static file => file.HasAlias);
        return files.SelectMany(file => hasAlias ? file.All : file.Named).Select(Find).OfType<ScriptDeclaration>();
    }

    private ScriptDeclaration? Find(ScriptSlot slot)
    {
        cancellation.ThrowIfCancellationRequested();
        if (slot.Latest is { } latest)
        {
            if (ReferenceEquals(latest.State, _state))
            {
                return latest.Script;
            }

            if (AreThere(latest.Parts, slot.Declaration)
                && !_state.ChangesSince(latest.State, cancellation).Affect(latest.Mentions, cancellation))
            {
                slot.Latest = latest with { State = _state };
                return latest.Script;
            }
        }

        slot.Latest = latest = Lower(slot.Declaration);
        return latest.Script;
    }

    private ScriptSlot.Entry Lower(TypeDeclarationSyntax declaration)
    {
        var lowered = LoweredCompilation.Of(compilation);
        var type = lowered.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation);
        var parts = type is null ? [declaration] : PartsOf(type);
        return new ScriptSlot.Entry(
            _state,
            parts,
            new Lazy<int[]>(() => FindMentions(parts)),
            type is not null && IsMarked(type, declaration) ? lower(type, lowered) : null);
    }

    /// <summary>
    /// Determines whether the compilation still has the files of all parts. A new part of a type is a change of the
    /// declarations of its name.
    /// </summary>
    private bool AreThere(SyntaxNode[] parts, SyntaxNode declaration) => Array.TrueForAll(
        parts, part => part.SyntaxTree == declaration.SyntaxTree || compilation.ContainsSyntaxTree(part.SyntaxTree));

    /// <summary>Determines whether the declaration itself, and no other part of the type, is marked.</summary>
    private static bool IsMarked(INamedTypeSymbol type, SyntaxNode declaration) =>
        type.FindAttribute(WellKnownNames.Namespace, WellKnownNames.ScriptAttribute)?.ApplicationSyntaxReference
            is { } mark
        && mark.SyntaxTree == declaration.SyntaxTree
        && declaration.Span.Contains(mark.Span);

    /// <summary>
    /// Returns the parts of the script and of its base types. The places of inherited commands are in the base types.
    /// </summary>
    private SyntaxNode[] PartsOf(INamedTypeSymbol type)
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
}
