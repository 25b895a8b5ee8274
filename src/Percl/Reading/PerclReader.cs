using System.Text.Json;
using System.Text.Unicode;

namespace Percl;

/// <summary>Reads PerCL. Malformed PerCL causes a <see cref="JsonException"/> with its location.</summary>
internal ref partial struct PerclReader
{
    private readonly ReadOnlySpan<byte> _source;
    private readonly JsonReaderOptions _options;
    private Utf8JsonReader _json;

    private PerclReader(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options)
    {
        _source = utf8Json;
        _options = options;
        _json = new Utf8JsonReader(utf8Json, options);
    }

    /// <summary>Reads a whole script.</summary>
    /// <param name="utf8Json">The script.</param>
    /// <param name="options">The deviations from the rules of JSON that are allowed.</param>
    public static PerclScript ReadScript(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options = default)
    {
        var reader = Start(utf8Json, options);
        try
        {
            reader.Advance();
            var script = new PerclScript();
            foreach (var command in reader.ReadCommands<IPerclCommand>())
            {
                script.Add(command);
            }

            reader.End();
            return script;
        }
        catch (Exception e) when (e is InvalidOperationException or (JsonException { Path: null }))
        {
            throw reader.Malformed(e);
        }
    }

    /// <summary>Reads one command.</summary>
    /// <inheritdoc cref="ReadScript"/>
    public static IPerclCommand ReadCommand(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options = default)
    {
        var reader = Start(utf8Json, options);
        try
        {
            reader.Advance();
            var command = reader.ReadCommand<IPerclCommand>();
            reader.End();
            return command;
        }
        catch (Exception e) when (e is InvalidOperationException or (JsonException { Path: null }))
        {
            throw reader.Malformed(e);
        }
    }

    private static PerclReader Start(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options)
    {
        // The JSON reader validates only strings that it is asked for.
        return Utf8.IsValid(utf8Json)
            ? new PerclReader(ByteOrderMark.Skip(utf8Json), options)
            : throw new JsonException(
                "The script is not valid UTF-8.", path: "$", lineNumber: null, bytePositionInLine: null);
    }

    /// <summary>Moves to the next token.</summary>
    private void Advance()
    {
        if (!_json.Read())
        {
            throw Error("The script ends too early");
        }
    }

    private void End()
    {
        if (_json.Read())
        {
            throw Error("Something follows after the end");
        }
    }

    private readonly void Expect(JsonTokenType token, string what)
    {
        if (_json.TokenType != token)
        {
            throw Error($"Expected {what}, but found {Found}");
        }
    }

    private readonly string Found => _json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "the end",
    };

    /// <summary>Returns an error at the current token.</summary>
    private readonly JsonException Error(string message)
    {
        var start = (int)_json.TokenStartIndex;
        var before = _source[..start];
        var line = before.Count((byte)'\n');
        var column = start - (before.LastIndexOf((byte)'\n') + 1);
        var path = JsonPosition.AtEndOf(before, _options).Path;
        return new JsonException(
            $"{message}. Path: {path} | LineNumber: {line} | BytePositionInLine: {column}.", path, line, column);
    }

    /// <summary>Returns the error for JSON that the JSON reader itself refused.</summary>
    private readonly JsonException Malformed(Exception cause)
    {
        var path = JsonPosition.AtEndOf(_source[..(int)_json.BytesConsumed], _options).Path;
        var (line, column) = ((cause as JsonException)?.LineNumber, (cause as JsonException)?.BytePositionInLine);
        return new JsonException($"This is not JSON: {cause.Message} Path: {path}.", path, line, column, cause);
    }
}
