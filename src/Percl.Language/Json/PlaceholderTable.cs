namespace Percl.Language.Json;

/// <summary>The placeholders of a source by their names.</summary>
internal sealed class PlaceholderTable
{
    private readonly Dictionary<string, PlaceholderDeclaration> _byName = new(StringComparer.Ordinal);
    private readonly List<PlaceholderDeclaration> _declarations = [];

    /// <summary>The placeholders in the order of their first use.</summary>
    public IReadOnlyList<PlaceholderDeclaration> Declarations => _declarations;

    /// <summary>Declares a placeholder; gives what it was declared to be before, if it was.</summary>
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
