namespace Percl.Language.Json;

/// <summary>
/// Collects the placeholders of a source by their names. Of names that differ in case alone, the first counts.
/// </summary>
internal sealed class PlaceholderTable
{
    private readonly Dictionary<string, PlaceholderDeclaration> _byName = new(
        StringComparer.OrdinalIgnoreCase);
    private readonly List<PlaceholderDeclaration> _declarations = [];

    /// <summary>Gets the placeholders in the order of their first use.</summary>
    public IReadOnlyList<PlaceholderDeclaration> Declarations => _declarations;

    /// <summary>Declares a placeholder, and returns the first declaration of the name in any case.</summary>
    /// <remarks>Where the type of the first one is unknown, the next one with a type counts instead.</remarks>
    public PlaceholderDeclaration Declare(string name, PlaceholderType type, JsonSpan span)
    {
        if (!_byName.TryGetValue(name, out var declared))
        {
            _byName.Add(name, declared = new PlaceholderDeclaration(name, type, span));
            _declarations.Add(declared);
        }
        else if (declared.Type == PlaceholderType.Unknown && type != PlaceholderType.Unknown && declared.Name == name)
        {
            var known = declared with { Type = type };
            _declarations[_declarations.IndexOf(declared)] = known;
            _byName[name] = declared = known;
        }

        return declared;
    }
}
