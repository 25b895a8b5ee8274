using Microsoft.CodeAnalysis;

namespace PerclGenerator.Caching;

/// <summary>Represents the declarations that differ between two states of a compilation.</summary>
internal sealed class Changes
{
    /// <summary>The names of the changed declarations; null where everything counts as changed.</summary>
    private readonly HashSet<int>? _names;
    private readonly SyntaxTree[] _files;

    /// <summary>The names from which no changed declaration is reached.</summary>
    private readonly HashSet<int> _unaffected = [];
    private ILookup<int, Declaration>? _declarations;

    private Changes(HashSet<int>? names, SyntaxTree[] files)
    {
        _names = names;
        _files = files;
    }

    /// <summary>Gets a change of everything.</summary>
    public static Changes OfEverything { get; } = new(names: null, []);

    /// <summary>Gets a value that indicates whether a declaration differs.</summary>
    public bool IsAny => _names is not { Count: 0 };

    /// <summary>Compares the files of two states of a compilation.</summary>
    public static Changes Between(
        SyntaxTree[] before, SyntaxTree[] after, CancellationToken cancellation) =>
        new FileComparison(before, after, cancellation).FindNames() is { } names
            ? new Changes(names, after)
            : OfEverything;

    /// <summary>
    /// Determines whether code that mentions the names may depend on a changed declaration: the names lead to
    /// declarations, which lead to others.
    /// </summary>
    public bool Affect(Lazy<int[]> mentioned, CancellationToken cancellation)
    {
        if (_names is null or { Count: 0 })
        {
            return _names is null;
        }

        lock (_unaffected)
        {
            var declarations = _declarations ??= ReadDeclarations(cancellation);
            var found = new List<int>();
            var waiting = new Stack<int>(mentioned.Value);
            while (waiting.Count > 0)
            {
                var name = waiting.Pop();
                if (_names.Contains(name))
                {
                    // What was passed on the way may lead here too.
                    _unaffected.ExceptWith(found);
                    return true;
                }

                if (_unaffected.Add(name))
                {
                    found.Add(name);
                    foreach (var declaration in declarations[name])
                    {
                        Array.ForEach(declaration.Mentions, waiting.Push);
                    }
                }
            }

            return false;
        }
    }

    /// <summary>Returns the declarations by the names that lead to them.</summary>
    private ILookup<int, Declaration> ReadDeclarations(CancellationToken cancellation) => _files
        .SelectMany(file => FileDeclarations.Of(file, cancellation).All)
        .SelectMany(static declaration => declaration.Names.Select(name => (name, declaration)))
        .ToLookup(static item => item.name, static item => item.declaration);
}
