using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Caching;

/// <summary>Represents everything in a compilation on which an expression in it can depend.</summary>
internal sealed class CompilationState
{
    private static readonly ConditionalWeakTable<Compilation, CompilationState> Known = new();

    private readonly string? _assembly;
    private readonly CompilationOptions _options;
    private readonly (string? Folder, KeyValuePair<string, string>[] Map) _paths;
    private readonly MetadataReference[] _references;
    private volatile Comparison? _latest;

    private CompilationState(Compilation compilation)
    {
        _assembly = compilation.AssemblyName;

        // Resolvers do not affect resolved references, and the compiler's own resolver cannot be compared.
        _options = compilation.Options
            .WithMetadataReferenceResolver(null)
            .WithSourceReferenceResolver(null)
            .WithXmlReferenceResolver(null)
            .WithStrongNameProvider(null);
        _paths = compilation.Options.SourceReferenceResolver is SourceFileResolver resolver
            ? (resolver.BaseDirectory, [.. resolver.PathMap])
            : (null, []);
        _references = [.. compilation.References];
        Files = [.. compilation.SyntaxTrees];
    }

    /// <summary>Gets the files.</summary>
    public SyntaxTree[] Files { get; }

    /// <summary>Returns the state of a compilation.</summary>
    public static CompilationState Of(Compilation compilation) =>
        Known.GetValue(compilation, static key => new CompilationState(key));

    /// <summary>
    /// Returns the changes since another state. The latest comparison is kept: all marked types of a compilation ask
    /// for the same one.
    /// </summary>
    /// <param name="earlier">The other state.</param>
    /// <param name="compilation">The compilation of this state, which does not hold it.</param>
    /// <param name="cancellation">Cancels the comparison.</param>
    public Changes ChangesSince(
        CompilationState earlier, Compilation compilation, CancellationToken cancellation)
    {
        if (_latest is { } latest
            && latest.Earlier.TryGetTarget(out var compared)
            && ReferenceEquals(compared, earlier))
        {
            return latest.Changes;
        }

        var changes = HasSameSurroundings(earlier)
            ? Changes.Between(earlier.Files, Files, cancellation)
            : Changes.OfEverything;
        if (changes.IsAny && HasUnmentionedTypes(compilation))
        {
            changes = Changes.OfEverything;
        }

        _latest = new Comparison(new WeakReference<CompilationState>(earlier), changes);
        return changes;
    }

    /// <summary>
    /// Determines whether types count that no code mentions: a type may hide that of a reference with an alias, and be
    /// used by a reference that was compiled against an earlier state of this assembly.
    /// </summary>
    private static bool HasUnmentionedTypes(Compilation compilation) =>
        compilation.References.Any(static reference => !reference.Properties.Aliases.IsDefaultOrEmpty)
        || compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => assembly.Modules.Any(
            module => module.ReferencedAssemblies.Any(referenced => referenced.Name == compilation.AssemblyName)));

    /// <summary>
    /// Determines whether all but the files is the same. References are compared by identity: a reference to a project
    /// that was edited is another object.
    /// </summary>
    private bool HasSameSurroundings(CompilationState other) =>
        _assembly == other._assembly
        && _options.Equals(other._options)
        && _paths.Folder == other._paths.Folder
        && _paths.Map.SequenceEqual(other._paths.Map)
        && _references.Length == other._references.Length
        && _references.Zip(other._references, ReferenceEquals).All(static isSame => isSame);

    private sealed record Comparison(WeakReference<CompilationState> Earlier, Changes Changes);
}
