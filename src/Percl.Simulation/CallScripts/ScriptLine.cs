using System.Text;

namespace Percl.Simulation;

/// <summary>Reads the words of a line of a call script.</summary>
internal sealed class ScriptLine
{
    private readonly List<ScriptToken> _tokens;
    private int _next;

    private ScriptLine(string text, int number, List<ScriptToken> tokens)
    {
        Text = text.Trim();
        Number = number;
        End = text.TrimEnd().Length + 1;
        _tokens = tokens;
    }

    /// <summary>Gets the line.</summary>
    public string Text { get; }

    /// <summary>Gets the number of the line, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the column after the last character.</summary>
    public int End { get; }

    /// <summary>Gets the number of words that are left.</summary>
    public int Left => _tokens.Count - _next;

    /// <summary>Reads a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <exception cref="CallScriptException">A string has no end.</exception>
    public static ScriptLine Read(string text, int number)
    {
        var tokens = new List<ScriptToken>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
            }
            else if (text[i] == '"')
            {
                tokens.Add(ReadString(text, number, ref i));
            }
            else
            {
                var start = i;
                // The arrows are words of their own where a word could begin.
                i += text[i] is '<' or '>' ? 1 : WordLength(text.AsSpan(i));
                tokens.Add(new ScriptToken(text[start..i], start + 1, IsQuoted: false));
            }
        }

        return new ScriptLine(text, number, tokens);
    }

    /// <summary>Returns a word that follows, without taking it; null where there is none.</summary>
    public ScriptToken? Peek(int offset = 0) =>
        _next + offset < _tokens.Count ? _tokens[_next + offset] : null;

    /// <summary>Takes the next word.</summary>
    /// <param name="expected">What it is, for the error.</param>
    /// <exception cref="CallScriptException">There is none.</exception>
    public ScriptToken Take(string expected) =>
        _next < _tokens.Count ? _tokens[_next++] : throw Error($"Here must be {expected}.", End);

    /// <summary>Takes the next word where it is the one that is named.</summary>
    public bool TryTake(string word)
    {
        var isNext = Peek() is { IsQuoted: false } next && next.Text == word;
        _next += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Makes sure that no word is left.</summary>
    /// <exception cref="CallScriptException">There is one.</exception>
    public void Finish()
    {
        if (Peek() is { } surplus)
        {
            throw Error($"'{surplus.Text}' is too much.", surplus.Column);
        }
    }

    /// <summary>Returns an error of this line.</summary>
    public CallScriptException Error(string message, int column) => CallScriptException.At(Number, column, message);

    private static int WordLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length]))
        {
            length++;
        }

        return length;
    }

    private static ScriptToken ReadString(string text, int number, ref int position)
    {
        var start = position;
        var content = new StringBuilder();
        for (position++; position < text.Length; position++)
        {
            var next = position + 1 < text.Length ? text[position + 1] : '\0';
            if (text[position] == '"')
            {
                position++;
                return new ScriptToken(content.ToString(), start + 1, IsQuoted: true);
            }

            // Another backslash belongs to the pattern.
            position += text[position] == '\\' && next is ('"' or '\\') ? 1 : 0;
            content.Append(text[position]);
        }

        throw CallScriptException.At(number, start + 1, "The string has no end.");
    }
}
