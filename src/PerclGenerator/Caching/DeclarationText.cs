using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.Caching;

/// <summary>Cuts declarations out of the text of a file.</summary>
internal sealed class DeclarationText
{
    /// <summary>Stands for a gap. Code that compiles does not have this character.</summary>
    private const char Gap = '\0';

    private readonly string _text;

    /// <summary>
    /// The directives that change what follows them in the file: whether types may be null, and which symbols
    /// <c>#if</c> finds. Those in a part that is left out change nothing.
    /// </summary>
    private readonly List<DirectiveTriviaSyntax> _switches = [];

    /// <summary>Initializes a new instance for a file.</summary>
    public DeclarationText(CompilationUnitSyntax root)
    {
        _text = root.ToFullString();
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is NullableDirectiveTriviaSyntax or DefineDirectiveTriviaSyntax or UndefDirectiveTriviaSyntax
                && directive.IsActive)
            {
                _switches.Add(directive);
            }
        }
    }

    /// <summary>
    /// Returns the text of a span without the gaps in it. Directives before the span and in the gaps that affect what
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
                kept.Append(_text, start, gap.Start - start).Append(Gap);
                AddSwitches(gap.Start, gap.End);
                start = gap.End;
            }
        }

        return kept.Append(_text, start, span.End - start).ToString();

        void AddSwitches(int from, int to)
        {
            foreach (var directive in _switches)
            {
                if (directive.SpanStart >= from && directive.SpanStart < to)
                {
                    kept.Append(directive).Append('\n');
                }
            }
        }
    }
}
