using Percl.CSharp.Spelling;

namespace PerclGenerator.Emitting;

/// <summary>
/// Writes calls of the writer's methods. Constant JSON is pending until a value follows that is not constant.
/// Neighbouring constants become one literal, which the next call writes before its value.
/// </summary>
internal sealed class JsonEmitter(CodeWriter code)
{
    /// <summary>
    /// The inlined methods, and the type of the values that they write. The JIT compiler stops inlining in a method
    /// after a limit, even of tiny methods. Calls after the first few are therefore in a local function.
    /// </summary>
    private static readonly Dictionary<string, string> Inlined = new(StringComparer.Ordinal)
    {
        ["WriteString"] = "string",
        ["WriteRequiredString"] = "string",
        ["WriteUrl"] = "string",
        ["WriteRequiredUrl"] = "string",
        ["WriteText"] = "scoped global::System.ReadOnlySpan<char>",
    };

    private const int MostInlined = 10;

    private readonly SortedSet<string> _called = new(StringComparer.Ordinal);
    private int _inlined;
    private int _variables;
    private string _pending = "";

    /// <summary>Gets the writer for the generated code.</summary>
    public CodeWriter Code => code;

    /// <summary>Gets the pending JSON.</summary>
    public string Pending => _pending;

    /// <summary>Returns the name of a new variable.</summary>
    public string NewVariable() => "__start" + ++_variables;

    /// <summary>Adds constant JSON.</summary>
    public void Constant(string json) => _pending += json;

    /// <summary>Writes a value with a method of the writer.</summary>
    public void Call(string method, string arguments)
    {
        if (Inlined.ContainsKey(method) && ++_inlined > MostInlined)
        {
            _called.Add(method);
            code.Line($"cursor = {method}(ref writer, cursor, {TakePending()}, {arguments});");
        }
        else
        {
            code.Line($"cursor = writer.{method}(cursor, {TakePending()}, {arguments});");
        }
    }

    /// <summary>Writes the local functions at the end of the method.</summary>
    public void End()
    {
        foreach (var method in _called)
        {
            code.Line();
            code.Line(
                $"static global::{WellKnownNames.Cursor} {method}("
                + $"scoped ref global::Percl.PerclWriter writer, global::{WellKnownNames.Cursor} cursor, "
                + $"scoped global::System.ReadOnlySpan<byte> utf8Json, {Inlined[method]} value) => "
                + $"writer.{method}(cursor, utf8Json, value);");
        }
    }

    /// <summary>Returns the pending JSON as an argument.</summary>
    public string PeekPending() => Literal.Utf8(_pending);

    /// <summary>Returns the pending JSON as an argument, and marks it as written.</summary>
    public string TakePending()
    {
        var literal = PeekPending();
        _pending = "";
        return literal;
    }

    /// <summary>Writes the pending JSON.</summary>
    public void Flush()
    {
        if (_pending.Length > 0)
        {
            code.Line($"cursor = writer.WriteRaw(cursor, {TakePending()});");
        }
    }

    /// <summary>
    /// Returns a call that writes the pending JSON and <paramref name="json"/>. The pending JSON stays pending.
    /// </summary>
    public string WriteWith(string json) => $"cursor = writer.WriteRaw(cursor, {Literal.Utf8(_pending + json)});";
}
