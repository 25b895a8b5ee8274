using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Declarations;
using Percl.CSharp.ScriptFiles;
using Percl.Language.Json;
using Percl.Language.JsonScripts;

namespace Percl.CSharp.Endpoints;

/// <summary>Finds what the placeholders of script files are used for, by the properties of the files' types.</summary>
/// <param name="files">The files.</param>
/// <param name="catalog">The known commands.</param>
internal sealed class ScriptFileUrls(ScriptFileFinder files, CommandCatalog catalog)
{
    private readonly ConcurrentDictionary<string, ILookup<string, PlaceholderUse>> _uses = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns the uses of the placeholder for a property; null where the property's type is not that of a file.
    /// </summary>
    public IEnumerable<PlaceholderUse>? Find(IPropertySymbol property) =>
        files.Find(property.ContainingType) is { } file
            ? _uses.GetOrAdd(file.TypeName, _ => Read(file))[property.Name]
            : null;

    private ILookup<string, PlaceholderUse> Read(NamedFile file)
    {
        var tree = JsonParser.Parse(file.File.GetText()?.ToString() ?? "", JsonSyntax.File);
        return PlaceholderUse.Find(tree, catalog.KnownLanguage)
            .Where(static use => use.Placeholder.Length > 0)
            .ToLookup(static use => ScriptFileMembers.PropertyOf(use.Placeholder), StringComparer.Ordinal);
    }
}
