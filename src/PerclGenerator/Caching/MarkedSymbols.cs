using Microsoft.CodeAnalysis;

namespace PerclGenerator.Caching;

/// <summary>Finds marked types whose declarations are read in every compilation.</summary>
internal static class MarkedSymbols
{
    /// <summary>Returns the types with the marker, once for each declaration that has it.</summary>
    /// <param name="marker">The attribute that marks the types.</param>
    /// <param name="compilation">The compilation of the types.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static IEnumerable<INamedTypeSymbol> Find(
        Marker marker, Compilation compilation, CancellationToken cancellation)
    {
        var lowered = LoweredCompilation.Of(compilation);
        foreach (var slot in MarkedTypes.FindAll(compilation.SyntaxTrees, marker, cancellation))
        {
            if (marker.FindOn(slot.Type, lowered, cancellation) is { } type)
            {
                yield return type;
            }
        }
    }
}
