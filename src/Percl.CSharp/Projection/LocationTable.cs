using Microsoft.CodeAnalysis;
using Percl.Language.Script;

namespace Percl.CSharp.Projection;

/// <summary>Knows where in C# the places of a model are.</summary>
public sealed class LocationTable
{
    private readonly List<Location> _locations = [];

    /// <summary>Gives a location a place.</summary>
    public NodeId Add(Location location)
    {
        _locations.Add(location);
        return new NodeId(_locations.Count - 1);
    }

    /// <summary>Where a id is.</summary>
    public Location Find(NodeId id) => _locations[id.Value];
}
