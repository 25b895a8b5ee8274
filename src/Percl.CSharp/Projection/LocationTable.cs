using Microsoft.CodeAnalysis;
using Percl.Language;

namespace Percl.CSharp.Projection;

/// <summary>Knows where in C# the places of a model are.</summary>
public sealed class LocationTable
{
    private readonly List<Location> _locations = [];

    /// <summary>Gives a location a place.</summary>
    public Place Add(Location location)
    {
        _locations.Add(location);
        return new Place(_locations.Count - 1);
    }

    /// <summary>Where a place is.</summary>
    public Location Find(Place place) => _locations[place.Id];
}
