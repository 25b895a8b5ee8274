namespace PerclGenerator.Emitting;

/// <summary>
/// Writes calls of the writer. JSON that is constant waits until something follows that is not, so that neighbours become
/// one literal and each call takes along what stands in front of its value.
/// </summary>
internal sealed class JsonEmitter(CodeWriter code)
{
    private string _pending = "";

    /// <summary>Where the calls go.</summary>
    public CodeWriter Code => code;

    /// <summary>The JSON that waits.</summary>
    public string Pending => _pending;

    /// <summary>JSON that is constant.</summary>
    public void Constant(string json) => _pending += json;

    /// <summary>A value that a method of the writer takes.</summary>
    public void Call(string method, string arguments) =>
        code.Line($"cursor = writer.{method}(cursor, {TakePending()}, {arguments});");

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
