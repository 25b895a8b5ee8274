using Microsoft.CodeAnalysis;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>Finds the places of syntax nodes, as the compiler writes them into the symbol file.</summary>
/// <remarks>
/// The compiler maps the path in a <c>#line</c> as it maps those of source files. The path is mapped here already, so
/// that the generated source, which a symbol file may contain, is the same on every machine.
/// </remarks>
internal sealed class SourcePlaces(Compilation compilation)
{
    private readonly SourceFileResolver? _resolver = compilation.Options.SourceReferenceResolver as SourceFileResolver;

    /// <summary>Returns the place of code; null where <c>#line</c> cannot name it.</summary>
    public SourcePlace? Find(SyntaxNodeOrToken code)
    {
        var tree = code.SyntaxTree!;
        if (tree.GetLineVisibility(code.SpanStart) == LineVisibility.Hidden)
        {
            return null;
        }

        var found = tree.GetMappedLineSpan(code.Span);
        return SourcePlace.Of(Normalize(found.Path, found.HasMappedPath ? tree.FilePath : null), found.Span);
    }

    /// <summary>Returns the place of a symbol's name; null where it is not declared in this compilation.</summary>
    public SourcePlace? FindName(ISymbol symbol, CancellationToken cancellation) =>
        symbol.Locations is [{ SourceTree: { } tree } location, ..] && compilation.ContainsSyntaxTree(tree)
            ? Find(tree.GetRoot(cancellation).FindToken(location.SourceSpan.Start))
            : null;

    private string Normalize(string path, string? basePath)
    {
        var normalized = _resolver?.NormalizePath(path, basePath) ?? path;

        // On Windows the compiler would put a drive in front of a mapped path such as /_/Scripts.cs.
        return _resolver is null || _resolver.NormalizePath(normalized, path) == normalized ? normalized : path;
    }
}
