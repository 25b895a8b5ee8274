using Percl.CSharp.Spelling;

namespace PerclGenerator.Emitting;

/// <summary>
/// Writes calls of the writer. JSON that is constant waits until something follows that is not, so that neighbours
/// become one literal and each call takes along what stands in front of its value.
/// </summary>
internal sealed class JsonEmitter(CodeWriter code)
{
    /// <summary>
    /// The methods that are inlined, and what they write. The compiler inlines only so much into one method; once that
    /// is used up it inlines nothing more, not even what is tiny. What comes after the first few is better called.
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

    /// <summary>Where the calls go.</summary>
    public CodeWriter Code => code;

    /// <summary>The JSON that waits.</summary>
    public string Pending => _pending;

    /// <summary>Names a variable as nothing else is named.</summary>
    public string NewVariable() => "__start" + ++_variables;

    /// <summary>JSON that is constant.</summary>
    public void Constant(string json) => _pending += json;

    /// <summary>A value that a method of the writer takes.</summary>
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

    /// <summary>Writes what is needed at the end of the method.</summary>
    public void End()
    {
        foreach (var method in _called)
        {
            code.Line();
            code.Line(
                "[global::System.Runtime.CompilerServices.MethodImpl("
                + "global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
            code.Line(
                $"static global::Percl.PerclCursor {method}("
                + "scoped ref global::Percl.PerclWriter writer, global::Percl.PerclCursor cursor, "
                + $"scoped global::System.ReadOnlySpan<byte> utf8Json, {Inlined[method]} value) => "
                + $"writer.{method}(cursor, utf8Json, value);");
        }
    }

    /// <summary>What stands in front of the next value, as an argument.</summary>
    public string PeekPending() => Literal.Utf8(_pending);

    /// <summary>What stands in front of the next value, as an argument; it counts as written.</summary>
    public string TakePending()
    {
        var literal = PeekPending();
        _pending = "";
        return literal;
    }

    /// <summary>Writes what waits.</summary>
    public void Flush()
    {
        if (_pending.Length > 0)
        {
            code.Line($"cursor = writer.WriteRaw(cursor, {TakePending()});");
        }
    }

    /// <summary>What waits, and then <paramref name="json"/>; what waits goes on waiting.</summary>
    public string WriteWith(string json) => $"cursor = writer.WriteRaw(cursor, {Literal.Utf8(_pending + json)});";
}
