using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Caching;

/// <summary>
/// Identifies everything in a compilation on which an expression in it can depend: every declaration, but no body of
/// another method or property. An unchanged expression has the same meaning while the fingerprint stays the same.
/// </summary>
internal sealed class CompilationFingerprint
{
    /// <summary>The maximum number of remembered fingerprints: one for each project in an editor.</summary>
    private const int MostRemembered = 32;

    private static readonly ConditionalWeakTable<Compilation, CompilationFingerprint> Known = new();

    private static readonly LinkedList<WeakReference<CompilationFingerprint>> Latest = new();

    private readonly CompilationOptions _options;
    private readonly (string? Folder, KeyValuePair<string, string>[] Map) _paths;
    private readonly MetadataReference[] _references;
    private readonly TreeFingerprint[] _trees;

    private CompilationFingerprint(Compilation compilation, CancellationToken cancellation)
    {
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
        _trees = [.. compilation.SyntaxTrees.Select(tree => TreeFingerprint.Of(tree, cancellation))];
    }

    /// <summary>Returns the fingerprint of a compilation. Equal compilations have the same object.</summary>
    public static CompilationFingerprint Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Known.TryGetValue(compilation, out var known))
        {
            return known;
        }

        var fingerprint = Intern(new CompilationFingerprint(compilation, cancellation));
        return Known.GetValue(compilation, _ => fingerprint);
    }

    private static CompilationFingerprint Intern(CompilationFingerprint fingerprint)
    {
        lock (Latest)
        {
            foreach (var known in Latest)
            {
                if (known.TryGetTarget(out var latest) && fingerprint.IsSameAs(latest))
                {
                    return latest;
                }
            }

            Latest.AddFirst(new WeakReference<CompilationFingerprint>(fingerprint));
            if (Latest.Count > MostRemembered)
            {
                Latest.RemoveLast();
            }

            return fingerprint;
        }
    }

    private bool IsSameAs(CompilationFingerprint other) =>
        _trees.Length == other._trees.Length
        && _options.Equals(other._options)
        && _paths.Folder == other._paths.Folder
        && _paths.Map.SequenceEqual(other._paths.Map)
        && _references.SequenceEqual(other._references, ReferenceComparer.Instance)
        && _trees.SequenceEqual(other._trees);

    /// <summary>Compares references by identity: a reference to a project that was edited is another object.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<MetadataReference>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(MetadataReference? x, MetadataReference? y) => ReferenceEquals(x, y);

        public int GetHashCode(MetadataReference obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
