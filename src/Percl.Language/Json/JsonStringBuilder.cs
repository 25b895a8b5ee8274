using System.Text;

namespace Percl.Language.Json;

/// <summary>Collects a text while it is read.</summary>
internal sealed class JsonStringBuilder(int start)
{
    private readonly JsonOffsetMap _offsets = new(start);
    private readonly List<JsonStringPart> _parts = [];
    private readonly StringBuilder _literal = new();
    private int _length;

    /// <summary>Adds characters that stand for themselves.</summary>
    public void Append(string source, int offset, int count)
    {
        _literal.Append(source, offset, count);
        _length += count;
    }

    /// <summary>Adds a character that is written in another way.</summary>
    /// <param name="c">The character.</param>
    /// <param name="next">Where the source goes on.</param>
    public void AppendEscaped(char c, int next)
    {
        _literal.Append(c);
        _offsets.Add(++_length, next);
    }

    /// <summary>Adds a placeholder.</summary>
    /// <param name="placeholder">The name; null where it has none.</param>
    /// <param name="next">Where the source goes on.</param>
    public void AppendUnknown(string? placeholder, int next)
    {
        EndLiteral();
        _parts.Add(new JsonStringPart(null, placeholder));
        _offsets.Add(_length, next);
    }

    /// <summary>What was collected.</summary>
    public JsonString ToJsonString(JsonSpan span, bool isBroken)
    {
        EndLiteral();
        return new JsonString(span, _parts, _offsets, isBroken);
    }

    private void EndLiteral()
    {
        if (_literal.Length > 0)
        {
            _parts.Add(new JsonStringPart(_literal.ToString(), null));
            _literal.Clear();
        }
    }
}
