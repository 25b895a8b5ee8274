using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.Caching;

/// <summary>Cuts declarations out of the text of a file.</summary>
internal sealed class DeclarationText
{
    private const string Nullable = "#nullable";

    private readonly string _text;

    /// <summary>The lines that change whether types may be null, for all that follows them.</summary>
    private readonly List<TextSpan> _switches = [];

    /// <summary>Initializes a new instance for the text of a file.</summary>
    public DeclarationText(string text)
    {
        _text = text;
        for (var start = Find(0); start >= 0; start = Find(start + Nullable.Length))
        {
            var end = text.IndexOfAny(['\r', '\n'], start);
            _switches.Add(TextSpan.FromBounds(start, end < 0 ? text.Length : end));
        }

        int Find(int from) => text.IndexOf(Nullable, from, StringComparison.Ordinal);
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
}
