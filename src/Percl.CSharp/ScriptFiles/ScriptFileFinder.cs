using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Percl.CSharp.ScriptFiles;

/// <summary>Finds the script files of the types that are generated from them.</summary>
internal sealed class ScriptFileFinder
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private readonly Lazy<Dictionary<string, NamedFile>> _files;

    /// <summary>Initializes a new instance for the files of a project, which are named on first use.</summary>
    public ScriptFileFinder(AnalyzerOptions options)
    {
        _files = new Lazy<Dictionary<string, NamedFile>>(() =>
        {
            var names = ScriptFileNames.Read(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider);
            return options.AdditionalFiles
                .Where(file => names.TryGetValue(file.Path, out var name) && name.Problem is null)
                .Select(file => new NamedFile(file, names[file.Path]))
                .GroupBy(static file => file.TypeName, StringComparer.Ordinal)
                .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        });
    }

    /// <summary>Returns the file of a type; null for any other type.</summary>
    public NamedFile? Find(INamedTypeSymbol type) =>
        // To spell the name of a type takes longer than to know that there are no files.
        _files.Value.Count > 0 && _files.Value.TryGetValue(type.ToDisplayString(Format), out var file) ? file : null;
}
