namespace Percl.Language.Json;

/// <summary>Collects the placeholders of a source by their names.</summary>
internal sealed class PlaceholderTable
{
    private readonly Dictionary<string, PlaceholderDeclaration> _byName = new(StringComparer.Ordinal);
    private readonly List<PlaceholderDeclaration> _declarations = [];

    /// <summary>Gets the placeholders in the order of their first use.</summary>
    public IReadOnlyList<PlaceholderDeclaration> Declarations => _declarations;

    /// <summary>Declares a placeholder, and returns the type of its first declaration.</summary>
    public PlaceholderType Declare(string name, PlaceholderType type)
    {
        if (!_byName.TryGetValue(name, out var declared))
        {
            _byName.Add(name, declared = new PlaceholderDeclaration(name, type));
            _declarations.Add(declared);
        }

        return declared.Type;
    }
}
