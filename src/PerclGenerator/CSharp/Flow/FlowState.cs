using Microsoft.CodeAnalysis;

namespace PerclGenerator.CSharp;

/// <summary>
/// What is known at one place of the code, whichever way led there. Of a list that is not in it nothing is known.
/// </summary>
internal sealed class FlowState
{
    private readonly Dictionary<ISymbol, KnownList> _lists;

    private FlowState(Dictionary<ISymbol, KnownList> lists)
    {
        _lists = lists;
    }

    /// <summary>Nothing is known.</summary>
    public static FlowState Unknown() => new(new Dictionary<ISymbol, KnownList>(SymbolEqualityComparer.Default));

    /// <summary>Gets a value indicating whether nothing is known.</summary>
    public bool IsEmpty => _lists.Count == 0;

    /// <summary>What is known of a list; null where that is nothing.</summary>
    public KnownList? this[ISymbol list]
    {
        get => _lists.TryGetValue(list, out var known) ? known : null;
        set
        {
            if (value is null)
            {
                _lists.Remove(list);
            }
            else
            {
                _lists[list] = value;
            }
        }
    }

    /// <summary>The variables of that name of which something is known.</summary>
    public ISymbol[] Find(string name) =>
        [.. _lists.Keys.Where(list => list is not IMethodSymbol && list.Name == name)];

    /// <summary>Another one that can be changed without changing this one.</summary>
    public FlowState Copy() => new(new Dictionary<ISymbol, KnownList>(_lists, SymbolEqualityComparer.Default));

    /// <summary>
    /// What is known where two ways meet; null is a way that nobody goes. One of the two may be the result.
    /// </summary>
    public static FlowState? Meet(FlowState? one, FlowState? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        foreach (var list in one._lists.Keys.ToArray())
        {
            one[list] = other[list] is { } known ? one[list]! with { Before = one[list]!.Before.Merge(known.Before) } : null;
        }

        return one;
    }

    /// <summary>Adds what is known of the same way from elsewhere.</summary>
    public void Add(FlowState other)
    {
        foreach (var entry in other._lists)
        {
            this[entry.Key] = this[entry.Key] is { } known ? known with { Before = known.Before.Combine(entry.Value.Before) } : entry.Value;
        }
    }
}
