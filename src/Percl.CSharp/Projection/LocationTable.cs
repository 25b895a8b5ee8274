using Microsoft.CodeAnalysis;
using Percl.Language.Script;

namespace Percl.CSharp.Projection;

/// <summary>Maps the nodes of a script model to locations in C#.</summary>
public sealed class LocationTable
{
    private readonly List<Location> _locations = [];

    /// <summary>Adds a location and returns its id.</summary>
    public NodeId Add(Location location)
    {
        _locations.Add(location);
        return new NodeId(_locations.Count - 1);
    }

    /// <summary>Returns the location of a node.</summary>
    public Location Find(NodeId id) => _locations[id.Value];
}
