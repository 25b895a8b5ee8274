namespace Percl.Tool.Formatting;

/// <summary>Reads tokens into items. A comment stays with the item before which, or behind which, it stands.</summary>
internal sealed class LayoutReader
{
    private readonly List<ScriptToken> _tokens;
    private int _position;

    /// <summary>The index of the first comment before the current item.</summary>
    private int _firstComment;

    private LayoutReader(List<ScriptToken> tokens)
    {
        _tokens = tokens;
    }

    private ScriptToken? Current => _position < _tokens.Count ? _tokens[_position] : null;

    /// <summary>Reads the whole script. Comments behind it are those of the result.</summary>
    public static LayoutItem Read(List<ScriptToken> tokens)
    {
        var reader = new LayoutReader(tokens);
        var root = new LayoutItem();
        reader.ReadComments(root.Before);
        reader.ReadValue(root);
        if (reader.Current is { Lines: 0 })
        {
            reader.ReadBehind(root);
        }

        reader.ReadComments(root.After);
        return root;
    }

    private void ReadValue(LayoutItem item)
    {
        var text = _tokens[_position++].Text;
        if (text is not ("[" or "{"))
        {
            item.Scalar = text;
            return;
        }

        item.Brackets = text == "[" ? "[]" : "{}";
        ReadComments(item.AtEnd);
        while (Current is { } token && token.Text is not ("]" or "}"))
        {
            var child = new LayoutItem { IsSeparated = item.Items.Count > 0 && FirstLines(item, token) > 1 };
            child.Before.AddRange(item.AtEnd);
            item.AtEnd.Clear();
            ReadItem(child);
            item.Items.Add(child);
            ReadBehind(child);
            if (Current is { Text: "," })
            {
                _position++;
                if (!child.Behind.Exists(static text => text.StartsWith("//", StringComparison.Ordinal)))
                {
                    ReadBehind(child);
                }
            }

            _firstComment = _position;
            ReadComments(item.AtEnd);
        }

        _position++;
    }

    private int FirstLines(LayoutItem item, ScriptToken token) =>
        item.AtEnd.Count > 0 ? _tokens[_firstComment].Lines : token.Lines;

    private void ReadItem(LayoutItem item)
    {
        if (_position + 1 < _tokens.Count && NextToken(_position + 1) is { } next && _tokens[next].Text == ":")
        {
            item.Name = _tokens[_position++].Text;
            ReadComments(item.Before);
            _position++;
            ReadComments(item.Before);
        }

        ReadValue(item);
    }

    private int? NextToken(int index)
    {
        while (index < _tokens.Count && _tokens[index].IsComment)
        {
            index++;
        }

        return index < _tokens.Count ? index : null;
    }

    /// <summary>Reads the comments that stand in the line of an item, and those before its comma.</summary>
    private void ReadBehind(LayoutItem item)
    {
        while (Current is { IsComment: true } comment
            && (comment.Lines == 0 || (NextToken(_position) is { } next && _tokens[next].Text == ",")))
        {
            // Nothing can follow a comment that ends with its line.
            var endsLine = item.Behind.Exists(static text => text.StartsWith("//", StringComparison.Ordinal));
            (endsLine ? item.Before : item.Behind).Add(comment.Text);
            _position++;
        }
    }

    private void ReadComments(List<string> comments)
    {
        while (Current is { IsComment: true } comment)
        {
            comments.Add(comment.Text);
            _position++;
        }
    }
}
