using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.CSharp.ScriptFiles;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Json;
using Percl.Language.JsonScripts;

namespace Percl.CSharp.Endpoints;

/// <summary>Finds what the placeholders of script files are used for, by the properties of the files' types.</summary>
internal sealed class ScriptFileUrls
{
    private readonly CommandCatalog _catalog;
    private readonly Lazy<Dictionary<string, ILookup<string, PlaceholderUse>>> _types;

    /// <summary>Initializes a new instance. The files are read on the first use.</summary>
    public ScriptFileUrls(
        IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider options, CommandCatalog catalog)
    {
        _catalog = catalog;
        _types = new(() => Read(files.ToArray(), options));
    }

    /// <summary>Determines whether the type is that of a script file.</summary>
    public static bool IsFile(INamedTypeSymbol type) =>
        type.ContainingType is not null
        && type.SelfAndContainers().Last().Name == ScriptFileConvention.Class
        && type.ContainingAssembly is ISourceAssemblySymbol;

    /// <summary>Returns the uses of the placeholder for a property; empty where the file is not known.</summary>
    public IEnumerable<PlaceholderUse> Find(IPropertySymbol property) =>
        _types.Value.TryGetValue(NameOf(property.ContainingType), out var uses) ? uses[property.Name] : [];

    private static string NameOf(INamedTypeSymbol type) =>
        string.Join(".", type.SelfAndContainers().Reverse().Select(static part => part.Name));

    private Dictionary<string, ILookup<string, PlaceholderUse>> Read(
        AdditionalText[] files, AnalyzerConfigOptionsProvider options)
    {
        var types = new Dictionary<string, ILookup<string, PlaceholderUse>>(StringComparer.Ordinal);
        var names = ScriptFileNames.Read(files, options);
        foreach (var file in files)
        {
            if (names.TryGetValue(file.Path, out var name) && name.Problem is null && file.GetText() is { } text)
            {
                var tree = JsonParser.Parse(text.ToString(), JsonSyntax.File);
                types[name.FullName.Replace("@", "")] = PlaceholderUse.Find(tree, _catalog.KnownLanguage)
                    .Where(static use => use.Placeholder.Length > 0)
                    .ToLookup(static use => ScriptFileMembers.PropertyOf(use.Placeholder), StringComparer.Ordinal);
            }
        }

        return types;
    }
}
