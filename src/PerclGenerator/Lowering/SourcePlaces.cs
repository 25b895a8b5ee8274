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
    /// <summary>The limits of <c>#line</c>.</summary>
    private const int LastLine = 16_707_565;
    private const int LastColumn = 65_536;

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
        var path = Normalize(found.Path, found.HasMappedPath ? tree.FilePath : null);
        var (start, end) = (found.StartLinePosition, found.EndLinePosition);
        return IsPath(path) && end > start && end.Line < LastLine
            && start.Character < LastColumn && end.Character is > 0 and < LastColumn
                ? new SourcePlace(path, start.Line + 1, start.Character + 1, end.Line + 1, end.Character)
                : null;
    }

    /// <summary>Determines whether a directive can hold the path: it has no escapes.</summary>
    private static bool IsPath(string path) => path.Length > 0 && path.IndexOfAny(['"', '\r', '\n']) < 0;

    private string Normalize(string path, string? basePath)
    {
        var normalized = _resolver?.NormalizePath(path, basePath) ?? path;

        // On Windows the compiler would put a drive in front of a mapped path such as /_/Scripts.cs.
        return _resolver is null || _resolver.NormalizePath(normalized, path) == normalized ? normalized : path;
    }
}
