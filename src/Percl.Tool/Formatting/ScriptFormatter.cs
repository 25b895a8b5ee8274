using System.Text;
using Percl.Language.Json;

namespace Percl.Tool.Formatting;

/// <summary>
/// Lays out scripts. What fits into a line stands in one, except the script itself; comments and blank lines between
/// items stay. Formatting a second time changes nothing.
/// </summary>
internal sealed class ScriptFormatter
{
    private readonly LayoutOptions _options;
    private readonly StringBuilder _text = new();

    private ScriptFormatter(LayoutOptions options)
    {
        _options = options;
    }

    /// <summary>Returns the source with its new layout; null where it is not JSON.</summary>
    public static string? Format(string source, LayoutOptions options)
    {
        if (JsonParser.Parse(source, JsonSyntax.File).Errors.Count > 0)
        {
            return null;
        }

        var tokens = ScriptToken.Read(source);
        var root = LayoutReader.Read(tokens);
        var formatter = new ScriptFormatter(options);
        formatter.Write(root, level: 0, isRoot: true, isLast: true);
        root.After.ForEach(comment => formatter._text.Append(comment).Append('\n'));
        var text = formatter._text.ToString().TrimEnd('\n') + (options.EndsWithLine ? "\n" : "");
        if (!IsSame(tokens, ScriptToken.Read(text)))
        {
            return source;
        }

        var lineEnd = options.LineEnd ?? (source.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);
    }

    private void Write(LayoutItem item, int level, bool isRoot, bool isLast)
    {
        if (item.IsSeparated)
        {
            _text.Append('\n');
        }

        foreach (var comment in item.Before)
        {
            Indent(level).Append(comment).Append('\n');
        }

        Indent(level);
        if (IsShort(item, level, isRoot))
        {
            _text.Append(item.InOneLine());
        }
        else
        {
            _text.Append(item.Name is null ? "" : item.Name + ": ").Append(item.Brackets[0]).Append('\n');
            for (var i = 0; i < item.Items.Count; i++)
            {
                Write(item.Items[i], level + 1, isRoot: false, i == item.Items.Count - 1);
            }

            foreach (var comment in item.AtEnd)
            {
                Indent(level + 1).Append(comment).Append('\n');
            }

            Indent(level).Append(item.Brackets[1]);
        }

        _text.Append(isLast ? "" : ",");
        foreach (var comment in item.Behind)
        {
            _text.Append(' ').Append(comment);
        }

        _text.Append('\n');
    }

    private bool IsShort(LayoutItem item, int level, bool isRoot) =>
        item.Scalar is not null
        || (item.Items.Count == 0 && item.AtEnd.Count == 0)
        || (!isRoot && !item.HasCommentsInside
            && (level * _options.Indent.Length) + item.InOneLine().Length < _options.Width);

    private StringBuilder Indent(int level)
    {
        for (var i = 0; i < level; i++)
        {
            _text.Append(_options.Indent);
        }

        return _text;
    }

    /// <summary>Determines whether two sources have the same tokens, except commas, and the same comments.</summary>
    private static bool IsSame(List<ScriptToken> one, List<ScriptToken> other) =>
        Texts(one, comments: false).SequenceEqual(Texts(other, comments: false))
        && Texts(one, comments: true).Order(StringComparer.Ordinal)
            .SequenceEqual(Texts(other, comments: true).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Texts(List<ScriptToken> tokens, bool comments) => tokens
        .Where(token => token.IsComment == comments && token.Text != ",")
        .Select(static token => token.Text);
}
