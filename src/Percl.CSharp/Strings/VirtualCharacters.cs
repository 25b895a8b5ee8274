using System.Text;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Collections;
using Percl.Language.Json;

namespace Percl.CSharp.Strings;

/// <summary>Represents the characters of a C# string, each with its location in the code.</summary>
public sealed class VirtualCharacters
{
    private static readonly Comparer<TextSpan> StartComparer =
        Comparer<TextSpan>.Create(static (left, right) => left.Start.CompareTo(right.Start));

    private readonly StringBuilder _value = new();
    private readonly List<TextSpan> _spans = [];
    private readonly List<int> _interpolations = [];
    private int _end;

    internal VirtualCharacters()
    {
    }

    /// <summary>Gets the characters, with a mark for each interpolation.</summary>
    public string Value => _value.ToString();

    /// <summary>Gets the JSON syntax of the string: strict, since it is sent as it is.</summary>
    public JsonSyntax Syntax => JsonSyntax.Strict with
    {
        InterpolationOffsets = new EquatableArray<int>(_interpolations),
    };

    /// <summary>Returns the location of a piece of the string.</summary>
    public TextSpan Find(JsonSpan span)
    {
        var start = span.Start < _spans.Count ? _spans[span.Start].Start : _end;
        var last = Math.Min(span.End, _spans.Count) - 1;
        return TextSpan.FromBounds(start, span.Length == 0 || last < 0 ? start : Math.Max(start, _spans[last].End));
    }

    /// <summary>
    /// Returns the index of the character that begins at an offset of the code; negative where there is none.
    /// </summary>
    public int IndexOf(int offset) => _spans.BinarySearch(new TextSpan(offset, 0), StartComparer);

    /// <summary>Adds a character.</summary>
    internal void Add(char c, int start, int end)
    {
        _value.Append(c);
        _spans.Add(TextSpan.FromBounds(start, end));
        _end = end;
    }

    /// <summary>Adds an interpolation.</summary>
    internal void AddInterpolation(TextSpan span)
    {
        _interpolations.Add(_value.Length);
        Add(JsonSyntax.InterpolationMark, span.Start, span.End);
    }

    /// <summary>Sets the end of the string in the code.</summary>
    internal void EndAt(int end) => _end = end;
}
