using Percl.Language.Json;
using Percl.Language.Script;

namespace Percl.Language.JsonScripts;

/// <summary>Provides the locations of the nodes of a script in JSON.</summary>
public sealed class JsonLocations
{
    private readonly List<(JsonSpan Span, JsonSpan Whole)> _spans = [];

    internal JsonLocations()
    {
    }

    /// <summary>Returns the span of a node; for a command, that of its name.</summary>
    public JsonSpan Find(NodeId node) => _spans[node.Value].Span;

    /// <summary>Returns the whole span of a node; for a command, that of its element.</summary>
    public JsonSpan FindWhole(NodeId node) => _spans[node.Value].Whole;

    internal NodeId Add(JsonSpan span) => Add(span, span);

    internal NodeId Add(JsonSpan span, JsonSpan whole)
    {
        _spans.Add((span, whole));
        return new NodeId(_spans.Count - 1);
    }
}
