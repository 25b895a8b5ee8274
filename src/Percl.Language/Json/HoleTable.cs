namespace Percl.Language.Json;

/// <summary>The holes of a source by their names.</summary>
internal sealed class HoleTable
{
    private readonly Dictionary<string, HoleDeclaration> _byName = new(StringComparer.Ordinal);
    private readonly List<HoleDeclaration> _declarations = [];

    /// <summary>The holes in the order of their first use.</summary>
    public IReadOnlyList<HoleDeclaration> Declarations => _declarations;

    /// <summary>Declares a hole; gives what it was declared to be before, if it was.</summary>
    public HoleType Declare(string name, HoleType type)
    {
        if (!_byName.TryGetValue(name, out var declared))
        {
            _byName.Add(name, declared = new HoleDeclaration(name, type));
            _declarations.Add(declared);
        }

        return declared.Type;
    }
}
