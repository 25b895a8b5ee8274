using System.Text;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Collections;
using Percl.Language.Json;

namespace Percl.CSharp.Strings;

/// <summary>What a string in C# says, and where in the code each of its characters stands.</summary>
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

    /// <summary>What it says, with placeholders for what only run time knows.</summary>
    public string Value => _value.ToString();

    /// <summary>How it is read: as it is sent.</summary>
    public JsonSyntax Syntax => JsonSyntax.Strict with { InterpolationOffsets = new EquatableArray<int>(_interpolations) };

    /// <summary>Where in the code a piece of the value stands.</summary>
    public TextSpan Find(JsonSpan span)
    {
        var start = span.Start < _spans.Count ? _spans[span.Start].Start : _end;
        var last = Math.Min(span.End, _spans.Count) - 1;
        return TextSpan.FromBounds(start, span.Length == 0 || last < 0 ? start : Math.Max(start, _spans[last].End));
    }

    /// <summary>Which character of the value begins at an offset of the code; negative where none does.</summary>
    public int IndexOf(int offset) => _spans.BinarySearch(new TextSpan(offset, 0), StartComparer);

    /// <summary>Adds a character.</summary>
    internal void Add(char c, int start, int end)
    {
        _value.Append(c);
        _spans.Add(TextSpan.FromBounds(start, end));
        _end = end;
    }

    /// <summary>Adds something that only run time knows.</summary>
    internal void AddInterpolation(TextSpan span)
    {
        _interpolations.Add(_value.Length);
        Add(JsonSyntax.InterpolationMark, span.Start, span.End);
    }

    /// <summary>Says where the text is over, if nothing more comes.</summary>
    internal void EndAt(int end) => _end = end;
}
