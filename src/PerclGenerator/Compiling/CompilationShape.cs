using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Compiling;

/// <summary>
/// All of a compilation that an expression in it can depend on: every declaration, but no body of another method or
/// property. While that stays the same, an expression that stays the same means the same.
/// </summary>
internal sealed class CompilationShape
{
    private static readonly ConditionalWeakTable<Compilation, CompilationShape> Shapes = new();

    /// <summary>As many projects as somebody works on at a time.</summary>
    private const int MostRemembered = 32;

    private static readonly LinkedList<WeakReference<CompilationShape>> Latest = new();

    private readonly CompilationOptions _options;
    private readonly MetadataReference[] _references;
    private readonly TreeShape[] _trees;

    private CompilationShape(Compilation compilation, CancellationToken cancellation)
    {
        // What finds files tells nothing of what was found, and the compiler's own refuses to be compared.
        _options = compilation.Options
            .WithMetadataReferenceResolver(null)
            .WithSourceReferenceResolver(null)
            .WithXmlReferenceResolver(null)
            .WithStrongNameProvider(null);
        _references = [.. compilation.References];
        _trees = [.. compilation.SyntaxTrees.Select(tree => TreeShape.Of(tree, cancellation))];
    }

    /// <summary>The shape of a compilation. That of the next compilation is the same object if it is the same shape.</summary>
    public static CompilationShape Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Shapes.TryGetValue(compilation, out var known))
        {
            return known;
        }

        var shape = Remember(new CompilationShape(compilation, cancellation));
        return Shapes.GetValue(compilation, _ => shape);
    }

    private static CompilationShape Remember(CompilationShape shape)
    {
        lock (Latest)
        {
            foreach (var known in Latest)
            {
                if (known.TryGetTarget(out var latest) && shape.IsSameAs(latest))
                {
                    return latest;
                }
            }

            Latest.AddFirst(new WeakReference<CompilationShape>(shape));
            if (Latest.Count > MostRemembered)
            {
                Latest.RemoveLast();
            }

            return shape;
        }
    }

    private bool IsSameAs(CompilationShape other) =>
        _trees.Length == other._trees.Length
        && _options.Equals(other._options)
        && _references.SequenceEqual(other._references, ReferenceComparer.Instance)
        && _trees.SequenceEqual(other._trees);

    /// <summary>A reference to a project that was edited is another object.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<MetadataReference>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(MetadataReference? x, MetadataReference? y) => ReferenceEquals(x, y);

        public int GetHashCode(MetadataReference obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
