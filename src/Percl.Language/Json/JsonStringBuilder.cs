using System.Text;

namespace Percl.Language.Json;

/// <summary>Collects a string while it is read.</summary>
internal sealed class JsonStringBuilder(int start)
{
    private readonly JsonOffsetMap _offsets = new(start);
    private readonly List<JsonStringPart> _parts = [];
    private readonly StringBuilder _literal = new();
    private int _length;

    /// <summary>Adds plain characters.</summary>
    public void Append(string source, int offset, int count)
    {
        _literal.Append(source, offset, count);
        _length += count;
    }

    /// <summary>Adds a character that is escaped in the source.</summary>
    /// <param name="c">The character.</param>
    /// <param name="next">The offset in the source after the escape.</param>
    public void AppendEscaped(char c, int next)
    {
        _literal.Append(c);
        _offsets.Add(++_length, next);
    }

    /// <summary>Adds a placeholder.</summary>
    /// <param name="placeholder">The name; null for an interpolation.</param>
    /// <param name="next">The offset in the source after the placeholder.</param>
    public void AppendUnknown(string? placeholder, int next)
    {
        EndLiteral();
        _parts.Add(new JsonStringPart(null, placeholder));
        _offsets.Add(_length, next);
    }

    /// <summary>Returns the collected string.</summary>
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
