using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.Caching;

/// <summary>Cuts declarations out of the text of a file.</summary>
internal sealed class DeclarationText
{
    private static readonly string[] Switches = ["nullable", "define", "undef"];

    private readonly string _text;

    /// <summary>
    /// The lines that change what follows them in the file: whether types may be null, and which symbols
    /// <c>#if</c> finds.
    /// </summary>
    private readonly List<TextSpan> _switches = [];

    /// <summary>Initializes a new instance for the text of a file.</summary>
    public DeclarationText(string text)
    {
        _text = text;
        for (var start = Find(0); start >= 0; start = Find(start + 1))
        {
            if (IsSwitch(text, start + 1))
            {
                var end = text.IndexOfAny(['\r', '\n'], start);
                _switches.Add(TextSpan.FromBounds(start, end < 0 ? text.Length : end));
            }
        }

        int Find(int from) => text.IndexOf('#', from);
    }

    /// <summary>
    /// Returns the text of a span without the gaps in it. Lines before the span and in the gaps that affect what
    /// follows them stay.
    /// </summary>
    /// <param name="span">The span.</param>
    /// <param name="gaps">The gaps in their order. They may overlap in an incomplete file.</param>
    public string Without(TextSpan span, IReadOnlyList<TextSpan> gaps)
    {
        var kept = new StringBuilder(span.Length);
        AddSwitches(0, span.Start);
        var start = span.Start;
        foreach (var gap in gaps)
        {
            if (gap.Start >= start)
            {
                kept.Append(_text, start, gap.Start - start).Append(' ');
                AddSwitches(gap.Start, gap.End);
                start = gap.End;
            }
        }

        return kept.Append(_text, start, span.End - start).ToString();

        void AddSwitches(int from, int to)
        {
            foreach (var line in _switches)
            {
                if (line.Start >= from && line.Start < to)
                {
                    kept.Append(_text, line.Start, line.Length).Append('\n');
                }
            }
        }
    }

    /// <summary>Determines whether the name of a directive that changes what follows it stands at a position.</summary>
    private static bool IsSwitch(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return Array.Exists(
            Switches, name => string.CompareOrdinal(text, position, name, 0, name.Length) == 0);
    }
}
