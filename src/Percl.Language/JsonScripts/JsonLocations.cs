using Percl.Language.Json;
using Percl.Language.Script;

namespace Percl.Language.JsonScripts;

/// <summary>Knows where in a source the places of a model are.</summary>
public sealed class JsonLocations
{
    private readonly List<(JsonSpan Span, JsonSpan Whole)> _spans = [];

    internal JsonLocations()
    {
    }

    /// <summary>Where a place is: of a command, its name.</summary>
    public JsonSpan Find(NodeId place) => _spans[place.Value].Span;

    /// <summary>All that stands at a place: of a command, the whole element.</summary>
    public JsonSpan FindWhole(NodeId place) => _spans[place.Value].Whole;

    internal NodeId Add(JsonSpan span) => Add(span, span);

    internal NodeId Add(JsonSpan span, JsonSpan whole)
    {
        _spans.Add((span, whole));
        return new NodeId(_spans.Count - 1);
    }
}
