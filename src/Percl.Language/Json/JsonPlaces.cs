namespace Percl.Language.Json;

/// <summary>Knows where in a source the places of a model are.</summary>
public sealed class JsonPlaces
{
    private readonly List<(JsonSpan Span, JsonSpan Whole)> _spans = [];

    internal JsonPlaces()
    {
    }

    /// <summary>Where a place is: of a command, its name.</summary>
    public JsonSpan Find(Place place) => _spans[place.Id].Span;

    /// <summary>All that stands at a place: of a command, the whole element.</summary>
    public JsonSpan FindWhole(Place place) => _spans[place.Id].Whole;

    internal Place Add(JsonSpan span) => Add(span, span);

    internal Place Add(JsonSpan span, JsonSpan whole)
    {
        _spans.Add((span, whole));
        return new Place(_spans.Count - 1);
    }
}
