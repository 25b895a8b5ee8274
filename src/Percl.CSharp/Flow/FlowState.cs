using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Flow;

/// <summary>
/// Represents the known lists at one point of the code, for all paths to the point. A list without an entry is unknown.
/// </summary>
internal sealed class FlowState
{
    private readonly Dictionary<ISymbol, ListState> _lists;

    private FlowState(Dictionary<ISymbol, ListState> lists)
    {
        _lists = lists;
    }

    /// <summary>Creates a state in which nothing is known.</summary>
    public static FlowState Unknown() => new(new Dictionary<ISymbol, ListState>(SymbolEqualityComparer.Default));

    /// <summary>Gets a value that indicates whether nothing is known.</summary>
    public bool IsEmpty => _lists.Count == 0;

    /// <summary>Gets or sets the state of a list; null where nothing is known of it.</summary>
    public ListState? this[ISymbol list]
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

    /// <summary>Returns the known variables of the name.</summary>
    public ISymbol[] Find(string name) =>
        [.. _lists.Keys.Where(list => list is not IMethodSymbol && list.Name == name)];

    /// <summary>Copies the state. A change of the copy does not affect this state.</summary>
    public FlowState Copy() => new(new Dictionary<ISymbol, ListState>(_lists, SymbolEqualityComparer.Default));

    /// <summary>
    /// Merges the states of two branches; null represents an unreachable branch. The result may be one of the
    /// arguments.
    /// </summary>
    public static FlowState? Merge(FlowState? one, FlowState? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        foreach (var list in one._lists.Keys.ToArray())
        {
            one[list] = other[list] is { } known
                ? one[list]! with { Before = one[list]!.Before.Merge(known.Before) }
                : null;
        }

        return one;
    }

    /// <summary>Combines another state of the same path with this one.</summary>
    public void Combine(FlowState other)
    {
        foreach (var entry in other._lists)
        {
            this[entry.Key] = this[entry.Key] is { } known
                ? known with { Before = known.Before.Combine(entry.Value.Before) }
                : entry.Value;
        }
    }
}
